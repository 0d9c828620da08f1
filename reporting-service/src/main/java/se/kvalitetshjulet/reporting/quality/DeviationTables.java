package se.kvalitetshjulet.reporting.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.kvalitetshjulet.reporting.quality.QualityFact.OfDeviation;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Figure;
import se.kvalitetshjulet.reporting.report.Table;

/** The year's deviations by area: from events, and where there are any from finished numbers. */
final class DeviationTables {

    static final String BY_AREA = "avvikelser";
    static final String ENTERED = "avvikelser-inlamnade";
    static final String CLOSED = "avslutade";
    static final String ALL = Counts.ALL;

    private static final String ROW_HEADING = "Rapporterad som avvikelsesområde";
    private static final String TOTAL = "Totalt antal avvikelser";

    private final int year;
    private final Words words;

    DeviationTables(int year, Words words) {
        this.year = year;
        this.words = words;
    }

    Table byArea(Counts counts, Collection<OfDeviation> all) {
        List<OfDeviation> counted = all.stream().filter(OfDeviation::counts).toList();
        Set<String> codes = new LinkedHashSet<>(words.areas());
        counted.stream()
                .map(OfDeviation::area)
                .filter(Objects::nonNull)
                .sorted()
                .forEach(codes::add);
        List<Counts.Line<OfDeviation>> lines = new ArrayList<>();
        codes.forEach(code -> lines.add(new Counts.Line<>(
                code, words.area().apply(code), Map.of("area", code), one -> code.equals(one.area()))));
        if (counted.stream().anyMatch(one -> one.area() == null)) {
            lines.add(new Counts.Line<>("utan", "Utan område", Map.of(), one -> one.area() == null));
        }
        return counts.table(
                new Counts.Layout<>(
                        BY_AREA,
                        "Avvikelser " + year,
                        "avvikelser",
                        "avvikelser.omrade",
                        "avvikelser som rapporterades under " + year
                                + ", utan dubbletter och händelser som visade sig inte vara avvikelser, efter det område som de"
                                + " senast hänfördes till",
                        ROW_HEADING,
                        TOTAL,
                        lines,
                        List.of(
                                new Counts.Column<>(
                                        CLOSED,
                                        "Avslutade",
                                        "som var avslutade när underlaget togs fram",
                                        false,
                                        ALL,
                                        OfDeviation::isClosed),
                                new Counts.Column<>(ALL, "Totalt", "", false, _ -> true))),
                counted);
    }

    /** The sums are counted here too; whether they are those that were entered is looked at when the report is checked. */
    Optional<Table> entered(Counts counts, Collection<EnteredCount> entered) {
        Set<String> codes = new LinkedHashSet<>(words.areas());
        Set<String> used = new TreeSet<>();
        entered.stream().map(EnteredCount::area).filter(Objects::nonNull).forEach(used::add);
        codes.retainAll(used);
        codes.addAll(used);
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> rows = new ArrayList<>();
        for (String code : codes) {
            String label = words.area().apply(code);
            rows.add(Counts.row(
                    code,
                    label,
                    false,
                    List.of(
                            cell(counts, code + "." + CLOSED, label + ", avslutade", find(entered, true, code)),
                            cell(counts, code + "." + ALL, label + ", totalt", find(entered, false, code)))));
        }
        rows.add(Counts.row(
                "total",
                TOTAL,
                true,
                List.of(
                        cell(counts, CLOSED, TOTAL + ", avslutade", parts(entered, true)),
                        cell(counts, ALL, TOTAL + ", totalt", parts(entered, false)))));
        return Optional.of(new Table(
                ENTERED,
                "Avvikelser " + year + ", inlämnade som färdiga tal",
                List.of(
                        Table.Column.ofText("row", ROW_HEADING),
                        new Table.Column(CLOSED, "Avslutade", "antal", false, ALL),
                        new Table.Column(ALL, "Totalt", "antal", false)),
                rows,
                Table.Protection.OPERATIONS,
                null));
    }

    private Cell cell(Counts counts, String id, String label, List<EnteredCount> entered) {
        String figureId = "avvikelser.inlamnade." + id;
        BigDecimal value = entered.isEmpty() ? null : sum(entered);
        var subjects = new TreeSet<String>();
        entered.forEach(each -> subjects.add(each.indicator()));
        counts.keep(
                new Figure(
                        figureId,
                        label,
                        value,
                        "antal",
                        new TreeMap<>(),
                        false,
                        "Antal avvikelser under " + year
                                + " som de har lämnats in som färdiga tal. Totalen är summan av områdena."),
                subjects);
        return value == null ? Cell.missing(figureId) : Cell.number(value, figureId);
    }

    private static List<EnteredCount> find(Collection<EnteredCount> entered, boolean closed, String area) {
        return parts(entered, closed).stream()
                .filter(each -> area.equals(each.area()))
                .toList();
    }

    static List<EnteredCount> parts(Collection<EnteredCount> entered, boolean closed) {
        return entered.stream()
                .filter(each -> each.closed() == closed && each.area() != null)
                .toList();
    }

    static BigDecimal sum(Collection<EnteredCount> entered) {
        return entered.stream().map(EnteredCount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
