package se.kvalitetshjulet.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Courses of decisions from a seed: executed, interrupted, closed, corrected, told twice, and some that contradict themselves. */
final class RandomStories {

    private static final List<String> TYPES = List.of("HOME_CARE", "SPECIAL_HOUSING", "CONTACT_PERSON", "RELIEF");

    private final Random random;

    private RandomStories(Random random) {
        this.random = random;
    }

    /** The same board and seed give the same stories. */
    static List<DecisionStory> of(Board board, int decisions, long seed) {
        var stories = new RandomStories(new Random(seed));
        return IntStream.range(0, decisions)
                .mapToObj(i -> stories.story(board.decision("d" + i)))
                .toList();
    }

    static List<String> eventsOf(List<DecisionStory> stories) {
        return stories.stream().flatMap(story -> story.events().stream()).toList();
    }

    /** The events in another order, half of them twice, some at a time. */
    static void inBatches(List<String> events, long seed, Consumer<List<String>> batch) {
        var random = new Random(seed);
        var shuffled = new ArrayList<>(events);
        shuffled.addAll(events.subList(0, events.size() / 2));
        Collections.shuffle(shuffled, random);
        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(90));
            batch.accept(shuffled.subList(from, to));
            from = to;
        }
    }

    private DecisionStory story(DecisionStory story) {
        var decided = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(420));
        story.of(TYPES.get(random.nextInt(TYPES.size())))
                .under(random.nextInt(5) == 0 ? "LSS_9_4" : "SOL_2001_4_1")
                .forA(random.nextBoolean() ? "WOMAN" : "MAN")
                .decidedOn(decided.toString());
        var on = decided.plusDays(20 + random.nextInt(200));
        if (random.nextInt(3) > 0) {
            story.executedOn(on.toString());
            if (random.nextInt(3) == 0) {
                story.interruptedOn(on.plusDays(10).toString());
                if (random.nextBoolean()) {
                    story.resumedOn(on.plusDays(120).toString());
                }
            }
        } else if (random.nextInt(3) == 0) {
            story.closedOn(on.toString());
        }
        if (random.nextInt(10) == 0) {
            story.correctedOn("2024-12-01", "decidedOn", decided.minusDays(5).toString());
        }
        if (random.nextInt(15) == 0) {
            story.executedOn(on.plusDays(30).toString());
        }
        if (random.nextInt(20) == 0) {
            story.decidedOn(decided.plusDays(1).toString());
        }
        return story;
    }
}
