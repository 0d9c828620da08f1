package se.kvalitetshjulet.reporting.validation;

import static se.kvalitetshjulet.reporting.validation.ValidationRule.ENTERED;
import static se.kvalitetshjulet.reporting.validation.ValidationRule.OF_WHICH;
import static se.kvalitetshjulet.reporting.validation.ValidationRule.STOCK;
import static se.kvalitetshjulet.reporting.validation.ValidationRule.SUMS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Table;

/** Whether the numbers of a report agree with each other. */
final class NumbersAgree {

    private NumbersAgree() {}

    static Finding sums(List<Table> tables) {
        List<Addition> additions =
                tables.stream().flatMap(table -> Addition.in(table).stream()).toList();
        if (additions.isEmpty()) {
            return Finding.notApplicable(SUMS, "Ingen tabell har någon total.");
        }
        boolean allCanBeProved =
                additions.stream().noneMatch(addition -> addition.result() == Addition.Result.NOT_SHOWN);
        return Finding.of(
                SUMS,
                additions.stream()
                        .filter(addition -> addition.result() == Addition.Result.DIFFERS)
                        .map(addition -> Fault.ofFigure(
                                addition.where(),
                                "Där står " + addition.total().text() + ", men delarna är tillsammans "
                                        + Words.number(addition.sumOfParts()) + ".",
                                addition.total().figureId()))
                        .toList(),
                allCanBeProved
                        ? "Alla totaler stämmer med sina delar."
                        : "De totaler som kan räknas ihop stämmer. I andra saknas uppgift om någon del.",
                "Rätta de tal som är fel där de är införda eller rapporterade, och ta fram rapporten på nytt.");
    }

    static Finding ofWhich(List<Table> tables) {
        List<Compared> compared = tables.stream()
                .flatMap(table -> Stream.concat(partRows(table), partColumns(table)))
                .toList();
        if (compared.isEmpty()) {
            return Finding.notApplicable(OF_WHICH, "Ingen tabell har något varav-tal.");
        }
        return Finding.of(
                OF_WHICH,
                compared.stream()
                        .filter(Compared::isTooLarge)
                        .map(each -> Fault.ofFigure(
                                each.where,
                                "Där står " + each.part.text() + ", som är mer än de " + each.whole.text()
                                        + " som det är en del av.",
                                each.part.figureId()))
                        .toList(),
                "Alla varav-tal ryms i det som de är en del av.",
                "Rätta de tal som är fel där de är införda eller rapporterade, och ta fram rapporten på nytt.");
    }

    static Finding stocks(List<Evidence.Stock> stocks) {
        if (stocks.isEmpty()) {
            return Finding.notApplicable(STOCK, "Inget i rapporten förs över från en period till nästa.");
        }
        return Finding.of(
                STOCK,
                stocks.stream()
                        .filter(stock -> stock.before()
                                        .add(stock.started())
                                        .subtract(stock.ended())
                                        .compareTo(stock.after())
                                != 0)
                        .map(stock -> Fault.ofFigure(
                                stock.what(),
                                Words.number(stock.before()) + " + " + Words.number(stock.started()) + " − "
                                        + Words.number(stock.ended()) + " är inte " + Words.number(stock.after()) + ".",
                                stock.figureId()))
                        .toList(),
                "Varje periods tal följer av den förras.",
                "Ta fram rapporten på nytt. Om felet står kvar, be systemförvaltaren om hjälp och publicera inte under"
                        + " tiden.");
    }

    static Finding entered(List<Evidence.EnteredTotal> totals) {
        if (totals.isEmpty()) {
            return Finding.notApplicable(ENTERED, "Ingen total har lämnats in som ett färdigt tal.");
        }
        return Finding.of(
                ENTERED,
                totals.stream()
                        .filter(total -> total.entered().compareTo(total.sumOfParts()) != 0)
                        .map(total -> Fault.ofFigure(
                                total.what(),
                                "Inlämnat är " + Words.number(total.entered()) + ", men delarna är tillsammans "
                                        + Words.number(total.sumOfParts()) + ".",
                                total.figureId()))
                        .toList(),
                "Varje inlämnad total är lika med summan av sina delar.",
                "Ta reda på vilket tal som är fel eller saknas, och lämna in det på nytt. Rapporten skriver ut summan.");
    }

    private record Compared(String where, Cell part, Cell whole) {

        boolean isTooLarge() {
            return part.number() != null
                    && whole.number() != null
                    && part.number().compareTo(whole.number()) > 0;
        }
    }

    private static Stream<Compared> partRows(Table table) {
        return table.rows().stream()
                .filter(row -> row.partOf() != null)
                .flatMap(row -> adding(table)
                        .map(column -> new Compared(
                                Words.place(table, row, column),
                                row.cells().get(column),
                                row(table, row.partOf()).cells().get(column))));
    }

    private static Stream<Compared> partColumns(Table table) {
        List<Compared> compared = new ArrayList<>();
        adding(table).forEach(column -> {
            String whole = table.columns().get(column).partOf();
            if (whole != null) {
                table.rows()
                        .forEach(row -> compared.add(new Compared(
                                Words.place(table, row, column),
                                row.cells().get(column),
                                row.cells().get(column(table, whole)))));
            }
        });
        return compared.stream();
    }

    private static Stream<Integer> adding(Table table) {
        return IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).addsUp())
                .boxed();
    }

    private static Table.Row row(Table table, @Nullable String rowId) {
        return table.rows().stream()
                .filter(row -> row.rowId().equals(rowId))
                .findFirst()
                .orElseThrow();
    }

    private static int column(Table table, String columnId) {
        return IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).columnId().equals(columnId))
                .findFirst()
                .orElseThrow();
    }
}
