package se.kvalitetshjulet.statute.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    @Test
    void aCorrectedDayOfDecisionMovesTheClock() {
        Course course =
                DecisionCourse.of(Story.of("made 2024-01-10 area=ELDERLY; corrected 2024-02-01 decidedOn=2024-01-15"));

        assertThat(course.decidedOn()).isEqualTo("2024-01-15");
        assertThat(course.nextDueOn()).contains(LocalDate.of(2024, 4, 15));
        assertThat(course.attribute("area")).contains("ELDERLY");
        assertThat(course.attribute("decidedOn")).isEmpty();
    }

    @Test
    void theLastCorrectionByDayOfCorrectionWinsNotTheLastToArrive() {
        Course course = DecisionCourse.of(Story.of("made 2024-01-10 unit=A;"
                + "corrected 2024-03-01 unit=C; corrected 2024-02-01 unit=B serviceType=HOME_HELP"));

        assertThat(course.attribute("unit")).contains("C");
        assertThat(course.attribute("serviceType")).contains("HOME_HELP");
    }

    @Test
    void aCorrectedStartThatNowFollowsTheDecisionIsUsable() {
        Course course = DecisionCourse.of(
                Story.of("made 2024-01-10; full 2023-02-01; corrected 2024-02-03 startedOn=2024-02-01"));

        assertThat(course.conflicts()).isEmpty();
        assertThat(course.executedOn()).contains(LocalDate.of(2024, 2, 1));
    }

    @Test
    void aDecisionMovedPastItsExecutionMakesTheExecutionAConflict() {
        Course course = DecisionCourse.of(
                Story.of("made 2024-01-10; full 2024-02-01; corrected 2024-02-03 decidedOn=2024-02-02"));

        assertThat(course.conflicts())
                .containsExactly(new Conflict(Story.key(2), Conflict.Reason.DATED_BEFORE_DECISION));
        assertThat(course.status()).isEqualTo(CourseStatus.NOT_EXECUTED);
    }

    @Test
    void aCorrectionConcernsTheLatestInterruptionThatWasRecordedThen() {
        Course course = DecisionCourse.of(Story.of("made 2024-01-10; full 2024-01-20;"
                + "interrupted 2024-02-01; resumed 2024-02-10; corrected 2024-02-15 interruptedOn=2024-02-03;"
                + "interrupted 2024-03-01"));

        assertThat(course.waits())
                .extracting(Wait::from)
                .containsExactly(LocalDate.of(2024, 1, 10), LocalDate.of(2024, 2, 3), LocalDate.of(2024, 3, 1));
    }

    @Test
    void everyDatedFactCanBeMoved() {
        Course course = DecisionCourse.of(
                Story.of(
                        "made 2024-01-10; full 2024-01-20; interrupted 2024-02-01; resumed 2024-02-10;"
                                + "declined 2024-01-11; explained 2024-01-12; closed 2024-05-01 OTHER;"
                                + "corrected 2024-05-02 startedOn=2024-01-21 interruptedOn=2024-02-02 resumedOn=2024-02-11"
                                + " offeredOn=2024-01-13 explainedOn=2024-01-14 closedOn=2024-05-02 cause=MOVED outcome=ACCEPTED"));

        assertThat(course.conflicts()).isEmpty();
        assertThat(course.executedOn()).contains(LocalDate.of(2024, 1, 21));
        assertThat(course.waits().getLast().from()).isEqualTo("2024-02-02");
        assertThat(course.waits().getLast().endedOn()).contains(LocalDate.of(2024, 2, 11));
        assertThat(course.offers().getFirst().on()).isEqualTo("2024-01-13");
        assertThat(course.offers().getFirst().outcome()).isEqualTo(Recorded.OfferOutcome.ACCEPTED);
        assertThat(course.explanations().getFirst().on()).isEqualTo("2024-01-14");
        assertThat(course.closing().on()).isEqualTo("2024-05-02");
        assertThat(course.closingCause()).contains("MOVED");
    }

    @Test
    void aStartRecordedAsWholeCanTurnOutToBeAPart() {
        Course course =
                DecisionCourse.of(Story.of("made 2024-01-10; full 2024-01-20; corrected 2024-02-01 extent=PART"));

        assertThat(course.status()).isEqualTo(CourseStatus.PARTLY_EXECUTED);
    }

    @Test
    void aCorrectionIsAppliedWhollyOrNotAtAll() {
        Course course = DecisionCourse.of(Story.of("made 2024-01-10 area=ELDERLY;"
                + "corrected 2024-02-01 area=DISABILITY decidedOn=2024-01-09 startedOn=2024-01-20"));

        assertThat(course.decidedOn()).isEqualTo("2024-01-10");
        assertThat(course.attribute("area")).contains("ELDERLY");
        assertThat(course.conflicts()).containsExactly(new Conflict(Story.key(2), Conflict.Reason.NOTHING_TO_CORRECT));
    }

    @Test
    void aCorrectedSecretChangesNothingThatIsTold() {
        List<Recorded> before = Story.of("made 2024-01-10 area=ELDERLY");

        assertThat(DecisionCourse.of(Story.of("made 2024-01-10 area=ELDERLY; corrected 2024-02-01 person")))
                .isEqualTo(DecisionCourse.of(before));
    }

    @Test
    void theTrailTellsWhatWasBeforeAndAfterAndLeavesOutWhatWasRefused() {
        var trail = DecisionCourse.corrections(Story.of("made 2024-01-10 unit=A; declined 2024-02-01;"
                + "corrected 2024-03-01 unit=B outcome=ACCEPTED; corrected 2024-03-02 unit=C startedOn=2024-02-02;"
                + "corrected 2024-03-03 decidedOn=2024-01-11"));

        assertThat(trail)
                .containsExactlyInAnyOrder(
                        new Correction(Story.key(3), Story.key(1), "unit", "A", "B"),
                        new Correction(Story.key(3), Story.key(2), "outcome", "DECLINED", "ACCEPTED"),
                        new Correction(Story.key(5), Story.key(1), "decidedOn", "2024-01-10", "2024-01-11"));
    }

    @Test
    void whatStandsIsWhatTheNextCorrectionWouldChange() {
        assertThat(
                        DecisionCourse.standing(
                                Story.of(
                                        "made 2024-01-10 unit=A; part 2024-02-01; full 2024-03-01;"
                                                + "interrupted 2024-04-01; closed 2024-05-01 MOVED; corrected 2024-06-01 unit=B startedOn=2024-03-02")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "decidedOn", "2024-01-10",
                        "unit", "B",
                        "startedOn", "2024-03-02",
                        "extent", "FULL",
                        "interruptedOn", "2024-04-01",
                        "closedOn", "2024-05-01",
                        "cause", "MOVED"));
        assertThat(DecisionCourse.standing(Story.of("resumed 2024-02-01")))
                .isEqualTo(Map.of("resumedOn", "2024-02-01"));
    }
}
