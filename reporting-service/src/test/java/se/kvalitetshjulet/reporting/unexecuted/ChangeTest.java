package se.kvalitetshjulet.reporting.unexecuted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.reporting.facts.DecisionFact;
import se.kvalitetshjulet.reporting.facts.FactChange;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.course.CourseStatus;
import se.kvalitetshjulet.statute.course.EventKey;
import se.kvalitetshjulet.statute.course.Wait;

class ChangeTest {

    private static final Quarter QUARTER = new Quarter(2024, 1);
    private static final DecisionFact WAITING = fact("2023-10-01", CourseStatus.NOT_EXECUTED, null, null);

    @Test
    void a_decision_that_is_new_to_the_report_has_come() {
        assertCounted(null, WAITING, Change.CAME);
    }

    @Test
    void a_decision_that_waits_since_another_day_was_corrected() {
        assertCounted(WAITING, fact("2023-09-01", CourseStatus.NOT_EXECUTED, null, null), Change.CORRECTED);
    }

    @Test
    void a_decision_that_was_corrected_out_of_the_report_or_is_not_known_went_away() {
        assertCounted(WAITING, fact("2024-03-20", CourseStatus.NOT_EXECUTED, null, null), Change.WENT_AWAY);
        assertCounted(WAITING, null, Change.WENT_AWAY);
    }

    @Test
    void a_decision_that_started_or_was_closed_is_told_as_that_also_when_it_leaves_the_quarter() {
        var started = fact("2023-10-01", CourseStatus.EXECUTED, "2024-02-01", Wait.EndedBy.EXECUTED);
        var closed = fact("2023-10-01", CourseStatus.CLOSED, "2023-11-01", Wait.EndedBy.CLOSED);
        assertCounted(WAITING, started, Change.EXECUTED);
        assertCounted(WAITING, closed, Change.CLOSED);
        assertCounted(
                started,
                fact("2023-10-01", CourseStatus.EXECUTED, "2024-02-20", Wait.EndedBy.EXECUTED),
                Change.CORRECTED);
    }

    @Test
    void a_decision_that_was_interrupted_is_told_as_that() {
        var started = fact("2023-06-01", CourseStatus.EXECUTED, "2023-07-01", Wait.EndedBy.EXECUTED);
        var interruption =
                new Wait(key("interrupted"), Wait.Cause.INTERRUPTION, LocalDate.parse("2023-10-10"), null, null);
        var interrupted = new DecisionFact(
                "d",
                CourseStatus.INTERRUPTED,
                started.decidedOn(),
                "SOL_2001_4_1",
                "HOME_CARE",
                "ELDERLY_CARE",
                "VUXEN",
                "WOMAN",
                List.of(started.waits().getFirst(), interruption));
        assertCounted(started, interrupted, Change.INTERRUPTED);
    }

    @Test
    void what_the_report_does_not_speak_of_is_not_counted() {
        var inTime = fact("2024-03-20", CourseStatus.NOT_EXECUTED, null, null);
        assertThat(Change.count(Stream.of(new FactChange(null, inTime), new FactChange(WAITING, WAITING)), QUARTER))
                .isEmpty();
    }

    @Test
    void the_counts_are_said_in_swedish() {
        var counts = new TreeMap<>(Map.of(Change.CORRECTED, 1, Change.CAME, 2));
        assertThat(ChangesInWords.exactly(counts)).isEqualTo("två beslut tillkom, ett rättades");
        assertThat(ChangesInWords.exactly(new TreeMap<>(Map.of(Change.CLOSED, 31))))
                .isEqualTo("31 beslut avslutades");
        assertThat(ChangesInWords.exactly(new TreeMap<>())).isEqualTo("inget beslut har ändrats");
    }

    @Test
    void without_counts_few_and_many_sound_the_same() {
        assertThat(ChangesInWords.withoutCounts(new TreeMap<>(Map.of(Change.CAME, 2, Change.EXECUTED, 40))))
                .isEqualTo("några beslut tillkom, några verkställdes");
    }

    private static void assertCounted(DecisionFact before, DecisionFact after, Change expected) {
        assertThat(Change.count(Stream.of(new FactChange(before, after)), QUARTER))
                .isEqualTo(Map.of(expected, 1));
    }

    private static DecisionFact fact(String decidedOn, CourseStatus status, String endedOn, Wait.EndedBy by) {
        var end = endedOn == null ? null : new Wait.End(key("end"), LocalDate.parse(endedOn), by);
        return new DecisionFact(
                "d",
                status,
                LocalDate.parse(decidedOn),
                "SOL_2001_4_1",
                "HOME_CARE",
                "ELDERLY_CARE",
                "VUXEN",
                "WOMAN",
                List.of(new Wait(key("made"), Wait.Cause.DECISION, LocalDate.parse(decidedOn), null, end)));
    }

    private static EventKey key(String id) {
        return new EventKey(Instant.EPOCH, "source", id);
    }
}
