package se.kvalitetshjulet.decisions.reportable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.kvalitetshjulet.statute.course.Course;
import se.kvalitetshjulet.statute.course.DecisionCourse;
import se.kvalitetshjulet.statute.course.EventKey;
import se.kvalitetshjulet.statute.course.Recorded;

/** A decision's events as a table cell can hold them, recorded a minute apart in the order written. */
final class Story {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private Story() {}

    static Course of(String story) {
        List<Recorded> events = new ArrayList<>();
        for (var sentence : story.split(";")) {
            events.add(event(events.size() + 1, sentence.strip().split(" ")));
        }
        return DecisionCourse.of(events);
    }

    private static Recorded event(int number, String[] words) {
        var key = new EventKey(FIRST.plusSeconds(60L * number), "case-system", String.valueOf(number));
        var on = LocalDate.parse(words[1]);
        return switch (words[0]) {
            case "made" -> new Recorded.Made(key, on, Map.of());
            case "full" -> new Recorded.ExecutionStarted(key, on, Recorded.Extent.FULL);
            case "part" -> new Recorded.ExecutionStarted(key, on, Recorded.Extent.PART);
            case "interrupted" -> new Recorded.Interrupted(key, on, "OTHER");
            case "resumed" -> new Recorded.Resumed(key, on);
            case "declined" -> new Recorded.OfferRecorded(key, on, Recorded.OfferOutcome.DECLINED);
            case "explained" -> new Recorded.DelayExplained(key, on, words[2], words.length > 3 ? words[3] : null);
            case "closed" -> new Recorded.Closed(key, on, "DECEASED");
            case "corrected" -> new Recorded.Corrected(key, on, "TYPING_ERROR", changes(words));
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private static Map<String, String> changes(String[] words) {
        return Arrays.stream(words)
                .skip(2)
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
