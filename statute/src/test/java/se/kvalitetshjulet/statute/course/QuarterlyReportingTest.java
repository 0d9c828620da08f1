package se.kvalitetshjulet.statute.course;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.statute.Quarter;

class QuarterlyReportingTest {

    @DisplayName("16 kap. 6 f–6 h §§ SoL 2001, 34 kap. 1–3 §§ SoL 2025, 28 f–28 h §§ LSS")
    @ParameterizedTest(name = "{1}: {0} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # not executed
        made 2023-12-30                                          | 2024-Q1 | a NOT_EXECUTED NEW 92
        made 2023-12-31                                          | 2024-Q1 | none
        made 2024-01-01                                          | 2024-Q1 | none
        made 2023-11-30                                          | 2023-Q4 | none
        made 2023-11-30                                          | 2024-Q1 | a NOT_EXECUTED NEW 122
        made 2023-11-30                                          | 2024-Q2 | a NOT_EXECUTED REPEATED 213
        made 2023-11-30                                          | 2024-Q3 | a NOT_EXECUTED REPEATED 305
        made 2024-02-29                                          | 2024-Q2 | a NOT_EXECUTED NEW 122
        made 2024-09-30                                          | 2024-Q4 | a NOT_EXECUTED NEW 92
        made 2024-10-01                                          | 2024-Q4 | none
        made 2025-03-30                                          | 2025-Q2 | none
        made 2025-03-29                                          | 2025-Q2 | a NOT_EXECUTED NEW 93
        made 2025-06-30                                          | 2025-Q3 | none
        made 2025-06-29                                          | 2025-Q3 | a NOT_EXECUTED NEW 93
        made 2025-07-01                                          | 2025-Q4 | a NOT_EXECUTED NEW 183
        made 2024-04-01                                          | 2024-Q1 | none
        # a declined offer, an explanation
        made 2024-01-10; declined 2024-02-01                     | 2024-Q2 | a NOT_EXECUTED NEW 172
        made 2024-01-10; accepted 2024-02-01; explained 2024-04-20 | 2024-Q2 | a NOT_EXECUTED NEW 172
        # executed
        made 2024-01-10; full 2024-04-10                         | 2024-Q2 | none
        made 2024-01-10; full 2024-04-11                         | 2024-Q2 | c NOT_EXECUTED EXECUTED 92
        made 2024-01-10; full 2024-04-11                         | 2024-Q1 | none
        made 2024-01-10; full 2024-04-11                         | 2024-Q3 | none
        made 2024-01-10; full 2024-07-01                         | 2024-Q2 | a NOT_EXECUTED NEW 172
        made 2024-01-10; full 2024-07-01                         | 2024-Q3 | c NOT_EXECUTED EXECUTED 173
        made 2024-01-10; full 2024-07-01                         | 2024-Q4 | none
        made 2024-01-10; full 2024-06-30                         | 2024-Q2 | c NOT_EXECUTED EXECUTED 172
        made 2024-10-01; full 2025-01-02                         | 2025-Q1 | c NOT_EXECUTED EXECUTED 93
        made 2024-10-01; full 2025-01-01                         | 2025-Q1 | none
        # partly executed
        made 2024-01-10; part 2024-02-01                         | 2024-Q1 | none
        made 2024-01-10; part 2024-02-01                         | 2024-Q2 | a PARTLY NEW 172
        made 2024-01-10; part 2024-07-15                         | 2024-Q2 | a NOT_EXECUTED NEW 172
        made 2024-01-10; part 2024-07-15                         | 2024-Q3 | a PARTLY REPEATED 264
        made 2024-01-10; part 2024-02-01; full 2024-04-10        | 2024-Q2 | none
        made 2024-01-10; part 2024-02-01; full 2024-05-01        | 2024-Q2 | c PARTLY EXECUTED 112
        made 2024-01-10; part 2024-02-01; closed 2024-05-01      | 2024-Q2 | d PARTLY CLOSED 112
        # interrupted
        made 2024-01-10; full 2024-01-20; interrupted 2024-02-01 | 2024-Q1 | none
        made 2024-01-10; full 2024-01-20; interrupted 2024-02-01 | 2024-Q2 | b INTERRUPTION NEW 150
        made 2024-01-10; full 2024-01-20; interrupted 2024-02-01 | 2024-Q3 | b INTERRUPTION REPEATED 242
        made 2023-01-10; full 2023-01-20; interrupted 2023-11-30 | 2024-Q1 | b INTERRUPTION NEW 122
        made 2024-01-10; full 2024-01-20; interrupted 2024-02-01; resumed 2024-05-01 | 2024-Q2 | none
        made 2024-01-10; full 2024-01-20; interrupted 2024-02-01; resumed 2024-05-02 | 2024-Q2 | c INTERRUPTION EXECUTED 91
        made 2024-01-10; full 2024-01-20; interrupted 2024-02-01; resumed 2024-07-02 | 2024-Q2 | b INTERRUPTION NEW 150
        made 2024-01-10; full 2024-01-20; interrupted 2024-02-01; resumed 2024-07-02 | 2024-Q3 | c INTERRUPTION EXECUTED 152
        made 2024-01-10; full 2024-01-20; interrupted 2024-02-01; resumed 2024-02-01 | 2024-Q2 | none
        made 2024-01-10; full 2024-01-20; interrupted 2024-02-01; resumed 2024-04-01; interrupted 2024-04-01 | 2024-Q2 | none
        made 2024-01-10; full 2024-01-20; interrupted 2024-02-01; resumed 2024-04-01; interrupted 2024-04-02 | 2024-Q2 | none
        made 2024-01-10; full 2024-01-20; interrupted 2024-02-01; resumed 2024-04-01; interrupted 2024-04-02 | 2024-Q3 | b INTERRUPTION NEW 181
        made 2024-01-10; full 2024-05-01; interrupted 2024-05-02 | 2024-Q2 | c NOT_EXECUTED EXECUTED 112
        made 2024-01-10; full 2024-05-01; interrupted 2024-05-02 | 2024-Q3 | b INTERRUPTION NEW 151
        made 2024-01-10; part 2024-01-20; interrupted 2024-02-01 | 2024-Q2 | a PARTLY NEW 172, b INTERRUPTION NEW 150
        made 2024-01-10; part 2024-01-20; interrupted 2024-02-01; full 2024-06-01 | 2024-Q2 | c PARTLY EXECUTED 143, c INTERRUPTION EXECUTED 121
        # closed for another reason
        made 2024-01-10; closed 2024-04-10 WITHDRAWN             | 2024-Q2 | none
        made 2024-01-10; closed 2024-04-11 WITHDRAWN             | 2024-Q2 | d NOT_EXECUTED CLOSED 92
        made 2024-01-10; closed 2024-07-01 DECEASED              | 2024-Q2 | a NOT_EXECUTED NEW 172
        made 2024-01-10; closed 2024-07-01 DECEASED              | 2024-Q3 | d NOT_EXECUTED CLOSED 173
        made 2024-01-10; closed 2024-07-01 DECEASED              | 2024-Q4 | none
        made 2024-01-10; full 2024-02-01; closed 2024-08-01      | 2024-Q3 | none
        made 2024-01-10; full 2024-01-20; interrupted 2024-02-01; closed 2024-04-30 | 2024-Q2 | none
        made 2024-01-10; full 2024-01-20; interrupted 2024-02-01; closed 2024-06-30 | 2024-Q2 | d INTERRUPTION CLOSED 150
        made 2024-01-10; full 2024-01-20; closed 2024-02-01; interrupted 2024-02-02 | 2024-Q2 | none
        # corrected
        made 2024-01-10; corrected 2024-05-01 decidedOn=2024-04-10 | 2024-Q2 | none
        made 2024-04-10; corrected 2024-05-01 decidedOn=2024-01-10 | 2024-Q2 | a NOT_EXECUTED NEW 172
        made 2024-01-10; full 2024-05-10; corrected 2024-08-01 startedOn=2024-04-10 | 2024-Q2 | none
        made 2024-01-10; full 2024-04-10; corrected 2024-08-01 startedOn=2024-07-10 | 2024-Q2 | a NOT_EXECUTED NEW 172
        # what builds on something that has not come
        full 2024-05-01                                          | 2024-Q2 | none
        made 2024-01-10; full 2024-01-09                         | 2024-Q2 | a NOT_EXECUTED NEW 172
        """)
    void howADecisionIsReportedForAQuarter(String story, String quarter, String expected) {
        Course course = DecisionCourse.of(Story.of(story));

        assertThat(inWords(QuarterlyReporting.standings(course, Quarter.parse(quarter))))
                .isEqualTo(expected);
    }

    @Test
    void anEarlierReportedDecisionSaysSoWhenItIsExecuted() {
        Course late = DecisionCourse.of(Story.of("made 2024-01-10; full 2024-07-01"));
        Course lateWithinTheQuarter = DecisionCourse.of(Story.of("made 2024-01-10; full 2024-05-01"));

        assertThat(QuarterlyReporting.standings(late, Quarter.parse("2024-Q3"))
                        .getFirst()
                        .earlierReported())
                .isTrue();
        assertThat(QuarterlyReporting.standings(lateWithinTheQuarter, Quarter.parse("2024-Q2"))
                        .getFirst()
                        .earlierReported())
                .isFalse();
    }

    private static String inWords(List<QuarterStanding> standings) {
        return standings.isEmpty()
                ? "none"
                : standings.stream()
                        .map(row ->
                                row.group().letter() + " " + row.kind() + " " + row.status() + " " + row.daysElapsed())
                        .collect(joining(", "));
    }
}
