package se.kvalitetshjulet.decisions.reportable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.course.Course;
import se.kvalitetshjulet.statute.course.Wait;

class ReportRuleTest {

    @ParameterizedTest(name = "{0}, sent {1}, then {2}: {3} → {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # new, and repeated only when it really was sent
        made 2024-01-10                  | -                | -                | 2024-Q1 | none
        made 2024-01-10                  | -                | -                | 2024-Q2 | NOT_EXECUTED NEW 172
        made 2024-01-10                  | -                | -                | 2024-Q3 | NOT_EXECUTED NEW 264
        made 2024-01-10                  | 2024-Q1          | -                | 2024-Q2 | NOT_EXECUTED NEW 172
        made 2024-01-10                  | 2024-Q2          | -                | 2024-Q3 | NOT_EXECUTED REPEATED 264
        made 2024-01-10                  | 2024-Q2, 2024-Q3 | -                | 2024-Q4 | NOT_EXECUTED REPEATED 356
        made 2024-01-10                  | 2024-Q2          | -                | 2024-Q4 | NOT_EXECUTED REPEATED 356
        # executed and closed in the quarter, reported before or not
        made 2024-01-10; full 2024-05-01 | -                | -                | 2024-Q2 | NOT_EXECUTED EXECUTED 112
        made 2024-01-10; full 2024-04-10 | -                | -                | 2024-Q2 | none
        made 2024-01-10                  | 2024-Q2          | full 2024-08-01  | 2024-Q3 | NOT_EXECUTED EXECUTED 204 at-once
        made 2024-01-10                  | 2024-Q2          | closed 2024-08-01 | 2024-Q3 | NOT_EXECUTED CLOSED 204
        made 2024-01-10; full 2024-05-01 | 2024-Q2          | -                | 2024-Q3 | none
        made 2024-01-10; closed 2024-05-01 | 2024-Q2        | -                | 2024-Q3 | none
        # what happens after the quarter's last day is not told of it
        made 2024-01-10                  | 2024-Q2          | full 2024-10-02  | 2024-Q3 | NOT_EXECUTED REPEATED 264
        # it had ended when it was reported as waiting, which was told too late
        made 2024-01-10                  | 2024-Q2          | full 2024-05-01  | 2024-Q3 | NOT_EXECUTED EXECUTED 112 at-once
        made 2024-01-10                  | 2024-Q2          | closed 2024-05-01 | 2024-Q3 | NOT_EXECUTED CLOSED 112
        made 2024-01-10                  | 2024-Q2          | full 2024-04-01  | 2024-Q3 | NOT_EXECUTED EXECUTED 82 at-once
        made 2024-01-10                  | 2024-Q2, 2024-Q3 | full 2024-05-01  | 2024-Q4 | NOT_EXECUTED EXECUTED 112 at-once
        # it should have been in a set that is sent
        made 2024-04-10                  | 2024-Q2          | full 2024-04-20; corrected 2024-07-20 decidedOn=2024-01-10 | 2024-Q3 | NOT_EXECUTED EXECUTED 101
        made 2024-04-10                  | -                | full 2024-04-20; corrected 2024-07-20 decidedOn=2024-01-10 | 2024-Q3 | none
        made 2024-07-20                  | 2024-Q3          | full 2024-04-20; corrected 2024-08-20 decidedOn=2024-01-10 | 2024-Q4 | none
        # it ended on a day that cannot be true
        made 2024-04-10                  | 2024-Q2          | full 0900-04-20; corrected 2024-07-20 decidedOn=0001-01-10 | 2024-Q3 | none
        # dates corrected after sending
        made 2024-01-10                  | 2024-Q2          | corrected 2024-07-20 decidedOn=2024-01-15 | 2024-Q3 | NOT_EXECUTED REPEATED 259 corrected
        made 2024-01-10                  | 2024-Q2          | corrected 2024-07-20 decidedOn=2024-08-01 | 2024-Q3 | none
        made 2024-01-10; full 2024-05-01 | 2024-Q2          | corrected 2024-07-20 startedOn=2024-05-03 | 2024-Q3 | NOT_EXECUTED EXECUTED 114 corrected
        made 2024-01-10; full 2024-05-01 | 2024-Q2, 2024-Q3 | corrected 2024-10-20 startedOn=2024-07-03 | 2024-Q4 | NOT_EXECUTED EXECUTED 175 corrected
        made 2024-01-10; full 2024-05-01 | 2024-Q2          | corrected 2024-07-20 startedOn=2024-10-03 | 2024-Q3 | NOT_EXECUTED REPEATED 264 corrected
        # partly executed is waited for still
        made 2024-01-10                  | 2024-Q2          | part 2024-07-15  | 2024-Q3 | PARTLY REPEATED 264
        # an interruption has a report of its own, beside the decision's
        made 2024-01-10; part 2024-01-20; interrupted 2024-02-01 | -       | - | 2024-Q2 | PARTLY NEW 172, INTERRUPTION NEW 150
        made 2024-01-10; part 2024-01-20; interrupted 2024-03-31 | 2024-Q2 | - | 2024-Q3 | PARTLY REPEATED 264, INTERRUPTION NEW 183
        made 2024-01-10; full 2024-05-01; interrupted 2024-05-02 | 2024-Q2 | - | 2024-Q3 | INTERRUPTION NEW 151
        made 2024-01-10; full 2024-01-20; interrupted 2024-02-01 | 2024-Q2 | resumed 2024-07-02 | 2024-Q3 | INTERRUPTION EXECUTED 152 at-once
        made 2024-01-10; full 2024-01-20; interrupted 2024-02-01 | 2024-Q2 | corrected 2024-07-02 interruptedOn=2024-02-03 | 2024-Q3 | INTERRUPTION REPEATED 240 corrected
        """)
    void whatAQuarterReports(String story, String sentQuarters, String later, String quarter, String expected) {
        Map<WaitKey, Told> told = new HashMap<>();
        List<Quarter> sent = new ArrayList<>();
        for (var each : quarters(sentQuarters)) {
            reports(Story.of(story), each, told, sent)
                    .forEach((key, report) -> told.put(key, told(Story.of(story), each, report)));
            sent.add(each);
        }

        var now = Story.of(later == null ? story : story + "; " + later);

        assertThat(inWords(reports(now, Quarter.parse(quarter), told, sent))).isEqualTo(expected);
    }

    @Test
    void anExecutionIsUntoldUntilItsReportIsSent() {
        var waiting = Story.of("made 2024-01-10");
        var executed = Story.of("made 2024-01-10; full 2024-10-02");
        var closed = Story.of("made 2024-01-10; closed 2024-10-02");
        var report = reports(waiting, Quarter.parse("2024-Q2"), Map.of(), List.of());
        var last = told(
                waiting, Quarter.parse("2024-Q2"), report.values().iterator().next());

        assertThat(ReportRule.isExecutedUntold(wait(executed), last)).isTrue();
        assertThat(ReportRule.isExecutedUntold(wait(waiting), last)).isFalse();
        assertThat(ReportRule.isExecutedUntold(wait(closed), last)).isFalse();
        assertThat(ReportRule.isExecutedUntold(wait(executed), null)).isFalse();
    }

    private static Wait wait(Course course) {
        return course.waits().getFirst();
    }

    private static Map<WaitKey, DueReport> reports(
            Course course, Quarter quarter, Map<WaitKey, Told> told, List<Quarter> sent) {
        Map<WaitKey, DueReport> reports = new LinkedHashMap<>();
        for (var wait : course.waits()) {
            var key = WaitKey.of("B-1", wait);
            ReportRule.of(course.decidedOn(), wait, quarter, told.get(key), new SentQuarters(sent))
                    .ifPresent(report -> reports.put(key, report));
        }
        return reports;
    }

    private static Told told(Course course, Quarter quarter, DueReport report) {
        return new Told(
                quarter,
                1,
                report.status(),
                course.decidedOn(),
                report.from(),
                report.waited().endedOn().orElse(null));
    }

    private static List<Quarter> quarters(String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(", ")).map(Quarter::parse).toList();
    }

    private static String inWords(Map<WaitKey, DueReport> reports) {
        return reports.isEmpty()
                ? "none"
                : reports.values().stream()
                        .map(report -> report.waited().kind() + " " + report.status() + " " + report.daysElapsed()
                                + (report.corrected() ? " corrected" : "")
                                + (report.dueAtOnce() ? " at-once" : ""))
                        .collect(Collectors.joining(", "));
    }
}
