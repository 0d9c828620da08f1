package se.kvalitetshjulet.reporting.unexecuted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.facts.KnownWait;
import se.kvalitetshjulet.reporting.report.Content;
import se.kvalitetshjulet.reporting.report.Figure;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.report.ReportStatus;
import se.kvalitetshjulet.reporting.validation.Checklist;
import se.kvalitetshjulet.reporting.validation.Evidence;
import se.kvalitetshjulet.reporting.validation.Fault;
import se.kvalitetshjulet.reporting.validation.Outcome;
import se.kvalitetshjulet.reporting.validation.ValidationRule;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.course.EventKey;
import se.kvalitetshjulet.statute.course.Wait;

/** The quarterly report before the rules of the checklist. */
class QuarterEvidenceTest {

    private static final EventKey EVENT = new EventKey(Instant.EPOCH, "/case-system/test", "1");
    private static final LocalDate BEGINNING = LocalDate.parse("2022-01-01");

    @Test
    void whatever_has_happened_each_quarter_follows_from_the_one_before_and_every_total_from_its_parts() {
        var random = new Random(20240401);
        for (int round = 0; round < 200; round++) {
            var waits = manyWaits(random);
            for (var quarter = Quarter.parse("2023-Q1"); quarter.year() < 2025; quarter = quarter.next()) {
                var checklist = checklist(report(quarter, waits, UnaryOperator.identity()), waits);
                assertThat(checklist.of(ValidationRule.STOCK).orElseThrow().faults())
                        .isEmpty();
                assertThat(checklist.of(ValidationRule.SUMS).orElseThrow().faults())
                        .isEmpty();
                assertThat(checklist.of(ValidationRule.DATES).orElseThrow().faults())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_number_that_does_not_follow_from_the_quarter_before_is_found() {
        var waits = List.of(wait("a", "2023-08-01", null), wait("b", "2023-10-01", "2024-02-01"));
        var quarter = Quarter.parse("2024-Q1");
        var oneTooMany = checklist(report(quarter, waits, one("unexecuted.executed.total", 2)), waits);
        assertThat(oneTooMany.of(ValidationRule.STOCK).orElseThrow().faults())
                .extracting(Fault::where, Fault::found)
                .containsExactly(
                        tuple("Ej verkställda och avbrutna beslut, första kvartalet 2024", "1 + 1 − 2 är inte 1."));
    }

    @Test
    void quarters_before_the_first_decision_say_nothing_of_what_is_usual() {
        var waits = new ArrayList<KnownWait>();
        for (int i = 0; i < 20; i++) {
            waits.add(wait("w" + i, "2023-09-01", null));
        }
        var known = LocalDate.parse("2023-09-01");
        var report = report(Quarter.parse("2024-Q1"), waits, UnaryOperator.identity());
        assertThat(checklist(report, waits, known)
                        .of(ValidationRule.USUAL_RANGE)
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(checklist(report, waits, BEGINNING)
                        .of(ValidationRule.USUAL_RANGE)
                        .orElseThrow()
                        .faults())
                .extracting(Fault::figureId)
                .containsExactly("unexecuted.not-executed.total");
    }

    @Test
    void days_out_of_order_are_found_and_each_code_and_unit_is_looked_up() {
        var wrong = wait("wrong", "2023-10-01", "2023-09-01");
        var ahead = wait("ahead", "2023-10-01", "2024-12-24");
        var counted = List.of(wait("a", "2023-10-01", null));
        var checklist = checklist(
                report(Quarter.parse("2024-Q1"), counted, UnaryOperator.identity()),
                counted,
                List.of(wrong, ahead),
                BEGINNING);
        assertThat(checklist.of(ValidationRule.DATES).orElseThrow().faults())
                .extracting(Fault::decisionId)
                .containsExactly("ahead", "wrong");
        assertThat(checklist.of(ValidationRule.CODES).orElseThrow().faults())
                .extracting(Fault::where)
                .containsExactly("Typ av insats: HOME_CARE");
        assertThat(checklist.of(ValidationRule.UNITS).orElseThrow().faults())
                .extracting(Fault::where)
                .containsExactly("Enheten BARN");
    }

    private static UnaryOperator<Figure> one(String figureId, long value) {
        return figure -> figure.figureId().equals(figureId)
                ? new Figure(
                        figureId,
                        figure.label(),
                        BigDecimal.valueOf(value),
                        figure.unit(),
                        figure.dimensions(),
                        false,
                        figure.definition())
                : figure;
    }

    private static Checklist checklist(Report report, List<KnownWait> waits) {
        return checklist(report, waits, BEGINNING);
    }

    private static Checklist checklist(Report report, List<KnownWait> waits, LocalDate firstDay) {
        return checklist(report, waits, waits, firstDay);
    }

    private static Checklist checklist(
            Report report, List<KnownWait> overdue, List<KnownWait> running, LocalDate firstDay) {
        return Checklist.of(
                report,
                new Evidence(
                        QuarterEvidence.of(
                                report,
                                new QuarterEvidence.Known(
                                        overdue::forEach,
                                        running::forEach,
                                        firstDay,
                                        _ -> {},
                                        _ -> null,
                                        code -> code)),
                        List.of(),
                        (unit, day) -> unit.equals("VUXEN"),
                        List.of(),
                        null));
    }

    private static Report report(Quarter quarter, List<KnownWait> waits, UnaryOperator<Figure> change) {
        var tally = Tally.forReportOf(quarter);
        waits.forEach(tally::add);
        Content whole = UnexecutedReport.of(
                        quarter,
                        tally,
                        new Presentation("Socialnämnden", true, _ -> 0, _ -> List.of(), code -> code, code -> code))
                .whole();
        return new Report(
                "UNEXECUTED_DECISIONS-" + quarter + "-draft",
                new Tenant("9999", "socn"),
                ReportKind.UNEXECUTED_DECISIONS,
                quarter.toString(),
                null,
                ReportStatus.DRAFT,
                Instant.parse("2024-12-20T08:00:00Z"),
                "hash",
                true,
                whole.title(),
                whole.summary(),
                whole.proposedDecisions(),
                whole.recipients(),
                whole.figures().stream().map(change).toList(),
                whole.tables(),
                whole.sections(),
                whole.definitionVersions(),
                null,
                false,
                null,
                null,
                null,
                null);
    }

    private static List<KnownWait> manyWaits(Random random) {
        var waits = new ArrayList<KnownWait>();
        for (int i = 0; i < 60; i++) {
            var from = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1000));
            var end = random.nextInt(3) == 0 ? null : from.plusDays(random.nextInt(400));
            var by = Wait.EndedBy.values()[random.nextInt(3)];
            var cause = random.nextBoolean() ? Wait.Cause.DECISION : Wait.Cause.INTERRUPTION;
            waits.add(known(
                    "r" + i,
                    new Wait(
                            EVENT,
                            cause,
                            from,
                            null,
                            end == null || end.isAfter(LocalDate.parse("2024-12-20"))
                                    ? null
                                    : new Wait.End(EVENT, end, by)),
                    from));
        }
        return waits;
    }

    private static KnownWait wait(String id, String from, String executedOn) {
        var day = LocalDate.parse(from);
        return known(
                id,
                new Wait(
                        EVENT,
                        Wait.Cause.DECISION,
                        day,
                        null,
                        executedOn == null
                                ? null
                                : new Wait.End(EVENT, LocalDate.parse(executedOn), Wait.EndedBy.EXECUTED)),
                day);
    }

    private static KnownWait known(String id, Wait wait, LocalDate decidedOn) {
        return new KnownWait(id, decidedOn, "SOL_2001_4_1", "HOME_CARE", "ELDERLY_CARE", "BARN", "WOMAN", wait);
    }
}
