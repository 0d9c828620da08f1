package se.kvalitetshjulet.statute.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.statute.course.Recorded.Closed;
import se.kvalitetshjulet.statute.course.Recorded.Corrected;
import se.kvalitetshjulet.statute.course.Recorded.DelayExplained;
import se.kvalitetshjulet.statute.course.Recorded.ExecutionStarted;
import se.kvalitetshjulet.statute.course.Recorded.Extent;
import se.kvalitetshjulet.statute.course.Recorded.Interrupted;
import se.kvalitetshjulet.statute.course.Recorded.Made;
import se.kvalitetshjulet.statute.course.Recorded.OfferOutcome;
import se.kvalitetshjulet.statute.course.Recorded.OfferRecorded;
import se.kvalitetshjulet.statute.course.Recorded.Resumed;

/**
 * Events written as a table cell can hold them: {@code made 2024-01-10; part 2024-02-01; corrected 2024-03-01 startedOn=2024-02-02}.
 * They were recorded a minute apart in the order written, with the ids 1, 2, 3 …
 */
final class Story {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private Story() {}

    static List<Recorded> of(String story) {
        List<Recorded> events = new ArrayList<>();
        for (String sentence : story.split(";")) {
            events.add(event(events.size() + 1, sentence.strip().split(" ")));
        }
        return events;
    }

    static EventKey key(int number) {
        return new EventKey(FIRST.plusSeconds(60L * number), "case-system", String.valueOf(number));
    }

    private static Recorded event(int number, String[] words) {
        EventKey key = key(number);
        LocalDate on = LocalDate.parse(words[1]);
        String word = words.length > 2 ? words[2] : "OTHER";
        return switch (words[0]) {
            case "made" -> new Made(key, on, pairs(words));
            case "full" -> new ExecutionStarted(key, on, Extent.FULL);
            case "part" -> new ExecutionStarted(key, on, Extent.PART);
            case "interrupted" -> new Interrupted(key, on, word);
            case "resumed" -> new Resumed(key, on);
            case "accepted" -> new OfferRecorded(key, on, OfferOutcome.ACCEPTED);
            case "declined" -> new OfferRecorded(key, on, OfferOutcome.DECLINED);
            case "explained" -> new DelayExplained(key, on, word, null);
            case "closed" -> new Closed(key, on, word);
            case "corrected" -> new Corrected(key, on, "TYPING_ERROR", pairs(words));
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    /** A name without a value is a secret field, whose value is not told. */
    private static Map<String, String> pairs(String[] words) {
        Map<String, String> pairs = new HashMap<>();
        Arrays.stream(words)
                .skip(2)
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> pairs.put(pair[0], pair.length == 1 ? null : pair[1]));
        return pairs;
    }
}
