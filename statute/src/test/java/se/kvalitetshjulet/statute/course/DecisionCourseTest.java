package se.kvalitetshjulet.statute.course;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionCourseTest {

    @DisplayName("16 kap. 6 f § SoL 2001, 34 kap. 1 § SoL 2025, 28 f § LSS: what is waited for")
    @ParameterizedTest(name = "{0} → {1}, waits {2}")
    @CsvSource(delimiter = '|', textBlock = """
        made 2024-01-10                                                     | NOT_EXECUTED    | NOT_EXECUTED 2024-01-10-
        made 2024-01-10; full 2024-02-01                                    | EXECUTED        | NOT_EXECUTED 2024-01-10-2024-02-01 EXECUTED
        made 2024-01-10; full 2024-01-10                                    | EXECUTED        | NOT_EXECUTED 2024-01-10-2024-01-10 EXECUTED
        made 2024-01-10; part 2024-02-01                                    | PARTLY_EXECUTED | PARTLY 2024-01-10-
        made 2024-01-10; part 2024-02-01; part 2024-03-01                   | PARTLY_EXECUTED | PARTLY 2024-01-10-
        made 2024-01-10; part 2024-02-01; full 2024-03-01                   | EXECUTED        | PARTLY 2024-01-10-2024-03-01 EXECUTED
        made 2024-01-10; declined 2024-02-01                                | NOT_EXECUTED    | NOT_EXECUTED 2024-01-10-
        made 2024-01-10; accepted 2024-02-01                                | NOT_EXECUTED    | NOT_EXECUTED 2024-01-10-
        made 2024-01-10; closed 2024-02-01 WITHDRAWN                        | CLOSED          | NOT_EXECUTED 2024-01-10-2024-02-01 CLOSED
        made 2024-01-10; full 2024-02-01; closed 2024-08-01 DECEASED        | CLOSED          | NOT_EXECUTED 2024-01-10-2024-02-01 EXECUTED
        made 2024-01-10; full 2024-02-01; interrupted 2024-03-01            | INTERRUPTED     | NOT_EXECUTED 2024-01-10-2024-02-01 EXECUTED, INTERRUPTION 2024-03-01-
        made 2024-01-10; full 2024-02-01; interrupted 2024-03-01; resumed 2024-03-05 | EXECUTED | NOT_EXECUTED 2024-01-10-2024-02-01 EXECUTED, INTERRUPTION 2024-03-01-2024-03-05 RESUMED
        made 2024-01-10; full 2024-02-01; interrupted 2024-03-01; resumed 2024-03-01 | EXECUTED | NOT_EXECUTED 2024-01-10-2024-02-01 EXECUTED, INTERRUPTION 2024-03-01-2024-03-01 RESUMED
        made 2024-01-10; full 2024-02-01; interrupted 2024-02-01            | INTERRUPTED     | NOT_EXECUTED 2024-01-10-2024-02-01 EXECUTED, INTERRUPTION 2024-02-01-
        made 2024-01-10; full 2024-02-01; interrupted 2024-03-01; closed 2024-03-05 | CLOSED   | NOT_EXECUTED 2024-01-10-2024-02-01 EXECUTED, INTERRUPTION 2024-03-01-2024-03-05 CLOSED
        made 2024-01-10; full 2024-02-01; interrupted 2024-03-01; resumed 2024-03-05; closed 2024-03-05 | CLOSED | NOT_EXECUTED 2024-01-10-2024-02-01 EXECUTED, INTERRUPTION 2024-03-01-2024-03-05 RESUMED
        made 2024-01-10; part 2024-02-01; interrupted 2024-03-01            | INTERRUPTED     | PARTLY 2024-01-10-, INTERRUPTION 2024-03-01-
        made 2024-01-10; part 2024-02-01; interrupted 2024-03-01; resumed 2024-03-05 | PARTLY_EXECUTED | PARTLY 2024-01-10-, INTERRUPTION 2024-03-01-2024-03-05 RESUMED
        made 2024-01-10; part 2024-02-01; interrupted 2024-03-01; full 2024-03-05 | EXECUTED   | PARTLY 2024-01-10-2024-03-05 EXECUTED, INTERRUPTION 2024-03-01-2024-03-05 EXECUTED
        made 2024-01-10; part 2024-02-01; interrupted 2024-03-01; closed 2024-03-05 | CLOSED   | PARTLY 2024-01-10-2024-03-05 CLOSED, INTERRUPTION 2024-03-01-2024-03-05 CLOSED
        made 2024-01-10; full 2024-02-01; interrupted 2024-03-01; resumed 2024-03-05; interrupted 2024-04-01 | INTERRUPTED | NOT_EXECUTED 2024-01-10-2024-02-01 EXECUTED, INTERRUPTION 2024-03-01-2024-03-05 RESUMED, INTERRUPTION 2024-04-01-
        """)
    void theCourseOfADecision(String story, CourseStatus status, String waits) {
        Course course = DecisionCourse.of(Story.of(story));

        assertThat(course.conflicts()).isEmpty();
        assertThat(course.status()).isEqualTo(status);
        assertThat(inWords(course.waits())).isEqualTo(waits);
    }

    @DisplayName("What cannot be used is listed as a conflict and counts nothing")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
        full 2024-02-01                                                     | 1 DECISION_UNKNOWN | UNKNOWN
        closed 2024-02-01; declined 2024-01-01                              | 1 DECISION_UNKNOWN, 2 DECISION_UNKNOWN | UNKNOWN
        corrected 2024-02-01 decidedOn=2024-01-01                           | 1 DECISION_UNKNOWN | UNKNOWN
        made 2024-01-10; made 2024-01-12                                    | 2 SECOND_DECISION | NOT_EXECUTED
        made 2024-01-10; full 2024-01-09                                    | 2 DATED_BEFORE_DECISION | NOT_EXECUTED
        made 2024-01-10; full 2024-02-01; full 2024-02-02                   | 3 ALREADY_EXECUTED | EXECUTED
        made 2024-01-10; full 2024-02-01; part 2024-02-02                   | 3 ALREADY_EXECUTED | EXECUTED
        made 2024-01-10; full 2024-02-01; interrupted 2024-03-01; full 2024-03-05 | 4 ALREADY_EXECUTED | INTERRUPTED
        made 2024-01-10; part 2024-02-01; interrupted 2024-03-01; part 2024-03-05 | 4 STARTED_DURING_INTERRUPTION | INTERRUPTED
        made 2024-01-10; interrupted 2024-02-01                             | 2 INTERRUPTED_BEFORE_START | NOT_EXECUTED
        made 2024-01-10; interrupted 2024-02-01; full 2024-02-05            | 2 INTERRUPTED_BEFORE_START | EXECUTED
        made 2024-01-10; full 2024-02-01; interrupted 2024-03-01; interrupted 2024-03-02 | 4 ALREADY_INTERRUPTED | INTERRUPTED
        made 2024-01-10; resumed 2024-02-01                                 | 2 RESUMED_WITHOUT_INTERRUPTION | NOT_EXECUTED
        made 2024-01-10; full 2024-02-01; resumed 2024-03-01                | 3 RESUMED_WITHOUT_INTERRUPTION | EXECUTED
        made 2024-01-10; full 2024-02-01; resumed 2024-03-01; interrupted 2024-03-02 | 3 RESUMED_WITHOUT_INTERRUPTION | INTERRUPTED
        made 2024-01-10; closed 2024-02-01; full 2024-02-02                 | 3 AFTER_CLOSING | CLOSED
        made 2024-01-10; full 2024-02-01; closed 2024-03-01; interrupted 2024-03-02 | 4 AFTER_CLOSING | CLOSED
        made 2024-01-10; closed 2024-02-01; declined 2024-02-02; explained 2024-02-03 | 3 AFTER_CLOSING, 4 AFTER_CLOSING | CLOSED
        made 2024-01-10; closed 2024-02-01; closed 2024-02-01               | 3 ALREADY_CLOSED | CLOSED
        made 2024-01-10; corrected 2024-02-01 startedOn=2024-01-20          | 2 NOTHING_TO_CORRECT | NOT_EXECUTED
        made 2024-01-10; corrected 2024-02-01 decidedOn=2024-02-30          | 2 UNREADABLE_CORRECTION | NOT_EXECUTED
        made 2024-01-10; full 2024-02-01; corrected 2024-02-01 extent=MOST  | 3 UNREADABLE_CORRECTION | EXECUTED
        """)
    void whatCannotBeUsed(String story, String conflicts, CourseStatus status) {
        Course course = DecisionCourse.of(Story.of(story));

        assertThat(course.conflicts().stream()
                        .map(conflict -> conflict.event().id() + " " + conflict.reason())
                        .collect(joining(", ")))
                .isEqualTo(conflicts);
        assertThat(course.status()).isEqualTo(status);
    }

    @Test
    void onOneDayTheRankOfTheTypeDecidesNotTheOrderOfRecording() {
        Course course = DecisionCourse.of(Story.of("closed 2024-01-10; explained 2024-01-10; resumed 2024-01-10;"
                + "interrupted 2024-01-10; full 2024-01-10; made 2024-01-10"));

        assertThat(course.conflicts()).isEmpty();
        assertThat(inWords(course.waits()))
                .isEqualTo("NOT_EXECUTED 2024-01-10-2024-01-10 EXECUTED, INTERRUPTION 2024-01-10-2024-01-10 RESUMED");
        assertThat(course.status()).isEqualTo(CourseStatus.CLOSED);
    }

    @Test
    void anExecutionCountsAsSoonAsItsDecisionComes() {
        List<Recorded> events = new ArrayList<>(Story.of("full 2024-02-01"));
        assertThat(DecisionCourse.of(events).status()).isEqualTo(CourseStatus.UNKNOWN);

        events.add(new Recorded.Made(Story.key(2), LocalDate.of(2024, 1, 10), Map.of()));

        Course course = DecisionCourse.of(events);
        assertThat(course.status()).isEqualTo(CourseStatus.EXECUTED);
        assertThat(course.executedOn()).contains(LocalDate.of(2024, 2, 1));
        assertThat(course.conflicts()).isEmpty();
    }

    @Test
    void offersExplanationsAndTheClosingAreKeptInOrderOfDate() {
        Course course = DecisionCourse.of(Story.of("made 2024-01-10; accepted 2024-03-01; declined 2024-02-01;"
                + "explained 2024-04-01 NO_STAFF; explained 2024-03-01 NO_PLACE; closed 2024-05-01 MOVED"));

        assertThat(course.offers())
                .extracting(Recorded.OfferRecorded::outcome)
                .containsExactly(Recorded.OfferOutcome.DECLINED, Recorded.OfferOutcome.ACCEPTED);
        assertThat(course.latestExplanation())
                .map(Recorded.DelayExplained::reason)
                .contains("NO_STAFF");
        assertThat(course.closingCause()).contains("MOVED");
    }

    @Test
    void theNextDueDayIsThatOfTheRunningClockThatEndsFirst() {
        Course course = DecisionCourse.of(Story.of("made 2024-01-10; part 2024-02-01; interrupted 2024-03-01"));

        assertThat(course.openWaits()).hasSize(2);
        assertThat(course.nextDueOn()).contains(LocalDate.of(2024, 4, 10));
        assertThat(DecisionCourse.of(Story.of("made 2024-01-10; full 2024-02-01"))
                        .nextDueOn())
                .isEmpty();
    }

    @Test
    void aCourseSeenOnAnEarlierDayKnowsNothingOfWhatCameAfter() {
        List<Recorded> events = Story.of("made 2024-01-10; part 2024-02-01; full 2024-05-01; closed 2024-06-01");

        assertThat(DecisionCourse.asOf(events, LocalDate.of(2024, 1, 9)).status())
                .isEqualTo(CourseStatus.UNKNOWN);
        assertThat(DecisionCourse.asOf(events, LocalDate.of(2024, 1, 31)).status())
                .isEqualTo(CourseStatus.NOT_EXECUTED);
        assertThat(DecisionCourse.asOf(events, LocalDate.of(2024, 4, 30)).status())
                .isEqualTo(CourseStatus.PARTLY_EXECUTED);
        assertThat(DecisionCourse.asOf(events, LocalDate.of(2024, 5, 1)).status())
                .isEqualTo(CourseStatus.EXECUTED);
        assertThat(DecisionCourse.asOf(events, LocalDate.of(2024, 6, 1)).status())
                .isEqualTo(CourseStatus.CLOSED);
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsASwedishSentence(Conflict.Reason reason) {
        assertThat(reason.sentence()).matches("[A-ZÅÄÖ].*\\.");
    }

    private static String inWords(List<Wait> waits) {
        return waits.stream()
                .map(wait -> wait.kind() + " " + wait.from() + "-"
                        + wait.endedOn().map(LocalDate::toString).orElse("")
                        + wait.endedBy().map(by -> " " + by).orElse(""))
                .collect(joining(", "));
    }
}
