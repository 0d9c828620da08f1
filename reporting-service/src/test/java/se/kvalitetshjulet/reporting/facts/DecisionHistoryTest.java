package se.kvalitetshjulet.reporting.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Sex;
import se.kvalitetshjulet.contracts.decision.DecisionMade;
import se.kvalitetshjulet.contracts.decision.ExecutionStarted;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.statute.course.CourseStatus;

class DecisionHistoryTest {

    private static final StoredEvent MADE = told(
            1,
            EventTypes.DECISION_MADE,
            new DecisionMade(
                    "d",
                    "A-1",
                    "SOL_2001_4_1",
                    "HOME_CARE",
                    "ELDERLY_CARE",
                    "NORR",
                    LocalDate.parse("2024-01-10"),
                    null,
                    null,
                    null,
                    null,
                    Sex.WOMAN,
                    null));
    private static final StoredEvent STARTED = told(
            3,
            EventTypes.DECISION_EXECUTION_STARTED,
            new ExecutionStarted("d", LocalDate.parse("2024-02-01"), ExecutionStarted.Extent.FULL));
    private static final StoredEvent STARTED_AGAIN = told(
            4,
            EventTypes.DECISION_EXECUTION_STARTED,
            new ExecutionStarted("d", LocalDate.parse("2024-03-01"), ExecutionStarted.Extent.FULL));
    private static final StoredEvent ERASED = told(
            5,
            EventTypes.THING_ERASED,
            new ThingErased(ThingErased.Kind.DECISION, "d", LocalDate.parse("2024-06-01"), "RETENTION_PERIOD_OVER"));

    @Test
    void each_moment_that_makes_something_known_is_a_step_from_what_was_known_before() {
        var steps = learned(null, moments(1, 3), MADE, STARTED).steps();

        assertThat(steps).extracting(DecisionHistory.Step::knownAt).containsExactly(at(1), at(3));
        assertThat(steps.getFirst().change().before()).isNull();
        assertThat(statusAfter(steps.getFirst())).isEqualTo(CourseStatus.NOT_EXECUTED);
        assertThat(steps.getLast().change().before())
                .isEqualTo(steps.getFirst().change().after());
        assertThat(statusAfter(steps.getLast())).isEqualTo(CourseStatus.EXECUTED);
    }

    @Test
    void all_moments_at_once_give_the_steps_that_each_by_itself_gives() {
        var one = learned(null, moments(1), MADE, STARTED, STARTED_AGAIN);
        var two = learned(one.steps().getLast().change().after(), moments(3, 4), MADE, STARTED, STARTED_AGAIN);
        var apart = new ArrayList<>(one.steps());
        apart.addAll(two.steps());

        assertThat(learned(null, moments(1, 3, 4), MADE, STARTED, STARTED_AGAIN).steps())
                .isEqualTo(apart);
    }

    @Test
    void what_becomes_known_later_is_left_out() {
        var learned = learned(null, moments(1), MADE, STARTED);

        assertThat(statusAfter(learned.steps().getLast())).isEqualTo(CourseStatus.NOT_EXECUTED);
        assertThat(learned.course().status()).isEqualTo(CourseStatus.NOT_EXECUTED);
    }

    @Test
    void a_moment_that_changes_nothing_known_is_no_step_but_counts_for_conflicts() {
        var learned = learned(null, moments(1, 3, 4), MADE, STARTED, STARTED_AGAIN);

        assertThat(learned.steps()).extracting(DecisionHistory.Step::knownAt).containsExactly(at(1), at(3));
        assertThat(learned.course().conflicts()).hasSize(1);
    }

    @Test
    void an_execution_that_is_known_before_its_decision_makes_nothing_known_yet() {
        var executedFirst = told(0, EventTypes.DECISION_EXECUTION_STARTED, STARTED.data());

        var steps = learned(null, moments(0, 1), executedFirst, MADE).steps();

        assertThat(steps).extracting(DecisionHistory.Step::knownAt).containsExactly(at(1));
        assertThat(statusAfter(steps.getFirst())).isEqualTo(CourseStatus.EXECUTED);
    }

    @Test
    void nothing_is_known_of_what_is_erased() {
        var before = learned(null, moments(1), MADE).steps().getLast().change().after();

        var learned = learned(before, moments(5), MADE, ERASED);
        assertThat(learned.course()).isNull();
        assertThat(learned.steps()).containsExactly(new DecisionHistory.Step(at(5), new FactChange(before, null)));
        assertThat(learned(null, moments(1, 5), MADE, ERASED).steps()).isEmpty();
    }

    @Test
    void the_erasure_of_another_kind_of_thing_with_the_same_id_erases_no_decision() {
        var caseErased = told(
                5,
                EventTypes.THING_ERASED,
                new ThingErased(ThingErased.Kind.CASE, "d", LocalDate.parse("2024-06-01"), "RETENTION_PERIOD_OVER"));

        assertThat(learned(null, moments(1), MADE, caseErased).steps()).hasSize(1);
    }

    private static DecisionHistory.Learned learned(
            @Nullable DecisionFact before, TreeSet<Instant> moments, StoredEvent... events) {
        var history = new ArrayList<>(List.of(events));
        Collections.shuffle(history);
        return new DecisionHistory("d", history).at(moments, before);
    }

    private static CourseStatus statusAfter(DecisionHistory.Step step) {
        return step.change().after().status();
    }

    private static TreeSet<Instant> moments(int... ticks) {
        var moments = new TreeSet<Instant>();
        Arrays.stream(ticks).forEach(tick -> moments.add(at(tick)));
        return moments;
    }

    private static Instant at(int tick) {
        return Instant.parse("2024-07-01T00:00:00Z").plusSeconds(tick);
    }

    private static StoredEvent told(int tick, EventType<?> type, Object data) {
        return new StoredEvent(
                "/case-system/test", "e" + tick, type, "d", Instant.parse("2024-06-02T10:00:00Z"), data, at(tick));
    }
}
