package se.kvalitetshjulet.reporting.unexecuted;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.reporting.facts.KnownWait;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Content;
import se.kvalitetshjulet.reporting.report.Figure;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.course.EventKey;
import se.kvalitetshjulet.statute.course.Wait;

class UnexecutedReportTest {

    private static final Quarter Q1 = Quarter.parse("2024-Q1");
    private static final EventKey EVENT = new EventKey(Instant.EPOCH, "/case-system/test", "1");

    @Test
    void a_quarter_with_nothing_to_report_still_gives_a_report_that_says_so() {
        var report = report(Q1, List.of()).published();
        assertThat(report.title()).isEqualTo("Rapportering av ej verkställda gynnande beslut - första kvartalet 2024");
        assertThat(report.proposedDecisions())
                .containsExactly(
                        "Socialnämnden godkänner rapporten om ej verkställda gynnande beslut om bistånd enligt"
                                + " 4 kap. 1 § socialtjänstlagen (SoL) för första kvartalet 2024.",
                        "Socialnämnden anmäler till kommunfullmäktige de gynnande beslut enligt 4 kap. 1 § SoL som är"
                                + " äldre än tre månader.");
        assertThat(report.summary())
                .startsWith("Enligt 16 kap. 6 h § socialtjänstlagen (SoL) ska socialnämnden varje kvartal")
                .endsWith("För första kvartalet 2024 finns inga ej verkställda gynnande beslut att rapportera.");
        assertThat(report.recipients()).containsExactly("Kommunfullmäktige", "Revisorerna", "Akten");
        assertThat(value(report, "unexecuted.not-executed.total")).isZero();
        assertThat(report.tables()).extracting("tableId").containsExactly("groups", "earlier-quarters");
        assertThat(report.sections())
                .filteredOn("heading", "Rättslig grund")
                .singleElement()
                .satisfies(law -> assertThat(String.join(" ", law.paragraphs()))
                        .contains(
                                "skälen för dröjsmålet",
                                "16 kap. 6 f § SoL",
                                "10\u00a0000–1\u00a0000\u00a0000\u00a0kr"));
    }

    @Test
    void each_group_counts_its_own() {
        var report = report(
                        Q1,
                        List.of(
                                open("a", "2023-10-01"),
                                interrupted("b", "2023-11-01"),
                                ended("c", "2023-11-30", "2024-03-01", Wait.EndedBy.EXECUTED),
                                ended("d", "2023-09-01", "2024-01-10", Wait.EndedBy.CLOSED),
                                ended("in time", "2023-11-30", "2024-02-29", Wait.EndedBy.EXECUTED),
                                ended("before", "2023-01-01", "2023-12-31", Wait.EndedBy.EXECUTED),
                                open("not yet overdue", "2023-12-31")))
                .whole();
        assertThat(value(report, "unexecuted.not-executed.total")).isOne();
        assertThat(value(report, "unexecuted.interrupted.total")).isOne();
        assertThat(value(report, "unexecuted.executed.total")).isOne();
        assertThat(value(report, "unexecuted.closed.total")).isOne();
        assertThat(report.summary()).contains("fanns 1 beslut som inte hade verkställts i tid, och 1 avbrott");
    }

    @Test
    void the_time_elapsed_is_given_per_type_in_bands_and_as_a_mean() {
        var report = report(Q1, List.of(open("a", "2023-10-01"), open("b", "2023-10-03"), open("c", "2022-01-01")))
                .whole();
        assertThat(value(report, "unexecuted.not-executed.by-service-type.HOME_CARE.UP_TO_365"))
                .isOne();
        assertThat(value(report, "unexecuted.not-executed.by-service-type.HOME_CARE.UP_TO_180"))
                .isOne();
        assertThat(value(report, "unexecuted.not-executed.by-elapsed.OVER_365")).isOne();
        assertThat(value(report, "unexecuted.not-executed.total.mean-days"))
                .as("182, 180 and 820 days")
                .isEqualByComparingTo("394");
    }

    @Test
    void earlier_quarters_stand_beside() {
        var report = report(Q1, List.of(open("a", "2023-01-01"))).whole();
        assertThat(value(report, "unexecuted.not-executed.quarter.2023-Q1")).isZero();
        assertThat(value(report, "unexecuted.not-executed.quarter.2023-Q2")).isOne();
        assertThat(value(report, "unexecuted.not-executed.quarter.2023-Q4")).isOne();
        assertThat(report.tables().getLast().tableId()).isEqualTo("legal-bases");
    }

    @Test
    void one_definition_holds_for_a_group_in_all_the_quarters_that_are_compared() {
        var definitions = report(Q1, List.of(open("a", "2023-01-01"))).whole().figures().stream()
                .map(Figure::definition)
                .filter(words -> words.startsWith("Gynnande beslut som på kvartalets sista dag inte var"))
                .distinct();
        assertThat(definitions)
                .hasSize(1)
                .allMatch(words -> words.endsWith("Grund: 16 kap. 6 h § SoL och 28 h § LSS."));
    }

    @Test
    void the_new_act_is_printed_from_its_first_quarter_and_an_old_decision_keeps_its_basis() {
        var report = report(Quarter.parse("2025-Q3"), List.of(open("old", "2025-03-01")))
                .whole();
        assertThat(report.proposedDecisions().getFirst())
                .contains("bistånd enligt 4 kap. 1 § socialtjänstlagen (2001:453) och insatser enligt 11 kap. 1 § och"
                        + " ekonomiskt bistånd enligt 12 kap. 1 § socialtjänstlagen (2025:400)");
        assertThat(report.summary()).startsWith("Enligt 34 kap. 3 § socialtjänstlagen (SoL)");
        var new_ = report(Quarter.parse("2025-Q3"), List.of()).whole();
        assertThat(new_.proposedDecisions().getLast()).contains("enligt 11 kap. 1 § och 12 kap. 1 § SoL som är äldre");
        assertThat(report.sections().getLast().paragraphs().get(1)).contains("fördröjningen", "34 kap. 1 § SoL");
    }

    @Test
    void decisions_under_lss_bring_their_own_provisions() {
        var report = report(
                        Q1, List.of(of("l", "LSS_CONTACT_PERSON", "LSS_9_4", "2023-10-01", Wait.Cause.DECISION, null)))
                .whole();
        assertThat(report.proposedDecisions().getFirst())
                .contains("och insatser enligt 9 § lagen om stöd och service till vissa funktionshindrade (LSS)");
        assertThat(report.summary()).contains("28 h §");
    }

    @Test
    void nothing_that_is_published_says_a_count_that_the_tables_keep_back() {
        var waits = new ArrayList<KnownWait>();
        for (int i = 0; i < 9; i++) {
            waits.add(open("h" + i, "2023-10-01"));
        }
        for (int i = 0; i < 3; i++) {
            waits.add(of("s" + i, "SPECIAL_HOUSING", "SOL_2001_4_1", "2023-06-01", Wait.Cause.DECISION, null));
        }
        waits.add(interrupted("b", "2023-11-01"));
        var published = report(Q1, waits).published();

        assertThat(figure(published, "unexecuted.not-executed.by-service-type.SPECIAL_HOUSING")
                        .suppressed())
                .isTrue();
        assertThat(figure(published, "unexecuted.not-executed.by-service-type.HOME_CARE")
                        .suppressed())
                .as("12 in all and 9 of the one would leave 3 of the other")
                .isTrue();
        assertThat(figure(published, "unexecuted.not-executed.by-service-type.SPECIAL_HOUSING.mean-days")
                        .value())
                .isNull();
        assertThat(value(published, "unexecuted.not-executed.total")).isEqualByComparingTo("12");
        assertThat(published.summary()).contains("fanns 12 beslut", "färre än 5 avbrott");
        published
                .tables()
                .forEach(table -> table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.kind() == Cell.Kind.NUMBER)
                        .forEach(cell -> assertThat(
                                        figure(published, cell.figureId()).suppressed())
                                .isFalse()));
        assertThat(published.tables().get(1).note()).contains("<5:", "x:");
    }

    @Test
    void the_order_of_the_facts_does_not_matter() {
        var waits = Stream.iterate(0, i -> i + 1)
                .limit(60)
                .map(i -> of(
                        "d" + i,
                        i % 3 == 0 ? "HOME_CARE" : "RELIEF",
                        "SOL_2001_4_1",
                        LocalDate.of(2023, 1 + i % 12, 1 + i % 28).toString(),
                        i % 5 == 0 ? Wait.Cause.INTERRUPTION : Wait.Cause.DECISION,
                        null))
                .collect(Collectors.toCollection(ArrayList::new));
        var inOrder = report(Q1, List.copyOf(waits));
        Collections.shuffle(waits, new Random(7));
        var shuffled = report(Q1, waits);
        assertThat(shuffled.published()).isEqualTo(inOrder.published());
        assertThat(shuffled.whole()).isEqualTo(inOrder.whole());
    }

    private static Figure figure(Content report, String figureId) {
        return report.figures().stream()
                .filter(figure -> figure.figureId().equals(figureId))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal value(Content report, String figureId) {
        return figure(report, figureId).value();
    }

    private static UnexecutedReport report(Quarter quarter, List<KnownWait> waits) {
        Tally tally = Tally.forReportOf(quarter);
        waits.forEach(tally::add);
        return UnexecutedReport.of(
                quarter,
                tally,
                new Presentation("Socialnämnden", true, _ -> 5, _ -> List.of(), code -> code, code -> code));
    }

    private static KnownWait open(String id, String from) {
        return of(id, "HOME_CARE", "SOL_2001_4_1", from, Wait.Cause.DECISION, null);
    }

    private static KnownWait interrupted(String id, String from) {
        return of(id, "HOME_CARE", "SOL_2001_4_1", from, Wait.Cause.INTERRUPTION, null);
    }

    private static KnownWait ended(String id, String from, String on, Wait.EndedBy by) {
        return of(
                id,
                "HOME_CARE",
                "SOL_2001_4_1",
                from,
                Wait.Cause.DECISION,
                new Wait.End(EVENT, LocalDate.parse(on), by));
    }

    private static KnownWait of(String id, String type, String basis, String from, Wait.Cause cause, Wait.End end) {
        return new KnownWait(
                id,
                LocalDate.parse(from),
                basis,
                type,
                "ELDERLY_CARE",
                "unit",
                "WOMAN",
                new Wait(EVENT, cause, LocalDate.parse(from), null, end));
    }
}
