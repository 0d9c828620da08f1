package se.kvalitetshjulet.statute.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.statute.Quarter;
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

/** A thousand seeded lives of a decision, many of them nonsense, on few dates and few instants so that ties are common. */
class AnyOrderTest {

    private static final int LIVES = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    @Test
    void theOrderInWhichEventsArriveChangesNothing() {
        Set<CourseStatus> seen = EnumSet.noneOf(CourseStatus.class);
        Set<Conflict.Reason> conflictsSeen = EnumSet.noneOf(Conflict.Reason.class);
        for (int seed = 0; seed < LIVES; seed++) {
            Random random = new Random(seed);
            List<Recorded> events = life(random);
            Course course = DecisionCourse.of(events);
            for (int again = 0; again < 5; again++) {
                Collections.shuffle(events, random);
                assertThat(DecisionCourse.of(events)).as("seed %d", seed).isEqualTo(course);
            }
            seen.add(course.status());
            course.conflicts().forEach(conflict -> conflictsSeen.add(conflict.reason()));
        }
        assertThat(seen).as("the lives lead everywhere").containsExactlyInAnyOrder(CourseStatus.values());
        assertThat(conflictsSeen).as("and into every conflict").containsExactlyInAnyOrder(Conflict.Reason.values());
    }

    @Test
    void aQuarterIsReportedTheSameWhetherOrNotLaterFactsAreKnown() {
        for (int seed = 0; seed < LIVES; seed++) {
            List<Recorded> events = life(new Random(seed));
            Quarter quarter = new Quarter(2024, 1 + seed % 4);
            assertThat(QuarterlyReporting.standings(DecisionCourse.of(events), quarter))
                    .as("seed %d", seed)
                    .isEqualTo(QuarterlyReporting.standings(DecisionCourse.asOf(events, quarter.lastDay()), quarter));
        }
    }

    @Test
    void everyEventIsEitherUsedOrListedAsAConflict() {
        for (int seed = 0; seed < LIVES; seed++) {
            List<Recorded> events = life(new Random(seed));
            Course course = DecisionCourse.of(events);
            assertThat(course.conflicts()).extracting(Conflict::event).doesNotHaveDuplicates();
            assertThat(course.waits().stream().filter(Wait::isOpen).map(Wait::cause))
                    .as("at most one running clock of a kind, seed %d", seed)
                    .doesNotHaveDuplicates();
            assertThat(course.waits())
                    .allSatisfy(wait ->
                            assertThat(wait.endedOn().orElse(LocalDate.MAX)).isAfterOrEqualTo(wait.from()));
        }
    }

    private static List<Recorded> life(Random random) {
        List<Recorded> events = new ArrayList<>();
        int length = 1 + random.nextInt(10);
        if (random.nextInt(10) > 0) {
            events.add(new Made(key(random, 0), day(random, 20), Map.of("unit", "A", "area", "ELDERLY")));
        }
        for (int number = 1; number <= length; number++) {
            events.add(event(random, key(random, number), day(random, 330)));
        }
        return events;
    }

    private static Recorded event(Random random, EventKey key, LocalDate on) {
        return switch (random.nextInt(14)) {
            case 0 -> new Made(key, on, Map.of("unit", "B"));
            case 1, 2 -> new ExecutionStarted(key, on, Extent.FULL);
            case 3, 4 -> new ExecutionStarted(key, on, Extent.PART);
            case 5, 6 -> new Interrupted(key, on, "OTHER");
            case 7, 8 -> new Resumed(key, on);
            case 9 -> new OfferRecorded(key, on, OfferOutcome.DECLINED);
            case 10 -> new DelayExplained(key, on, "NO_STAFF", null);
            case 11 -> new Closed(key, on, "OTHER");
            default -> new Corrected(key, on, "TYPING_ERROR", changes(random));
        };
    }

    private static Map<String, String> changes(Random random) {
        String date = day(random, 330).toString();
        return switch (random.nextInt(8)) {
            case 0 -> Map.of("decidedOn", day(random, 60).toString());
            case 1 -> Map.of("startedOn", date, "unit", "C");
            case 2 -> Map.of("interruptedOn", date);
            case 3 -> Map.of("resumedOn", date);
            case 4 -> Map.of("closedOn", date);
            case 5 -> Map.of("extent", "PART");
            case 6 -> Map.of("startedOn", "yesterday");
            default -> Map.of("unit", "D" + random.nextInt(3));
        };
    }

    /** Every fifth day only, so that many things happen on the same one. */
    private static LocalDate day(Random random, int within) {
        return FIRST_DAY.plusDays(5L * random.nextInt(within / 5));
    }

    private static EventKey key(Random random, int number) {
        Instant time = Instant.parse("2025-01-01T00:00:00Z").plusSeconds(random.nextInt(4));
        return new EventKey(time, random.nextBoolean() ? "case-system" : "pages", "id-" + number);
    }
}
