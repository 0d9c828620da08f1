package se.kvalitetshjulet.reporting.unexecuted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.kvalitetshjulet.reporting.disclosure.Sum;

/**
 * A table before it is known what may be shown in it: which rule stands where, and what adds up to what.
 *
 * @param rowHeading over the column of row names
 */
record Layout(String tableId, String caption, String rowHeading, List<Column> columns, List<Row> rows) {

    /**
     * @param total holds the sum of the counts beside it in its row
     */
    record Column(String columnId, String label, String unit, boolean total) {

        static Column ofCounts(String columnId, String label) {
            return new Column(columnId, label, Rule.NUMBER, false);
        }

        static Column ofTotals(String label) {
            return new Column("total", label, Rule.NUMBER, true);
        }

        static Column ofMeans(String label) {
            return new Column("mean-days", label, Rule.DAYS, false);
        }
    }

    /**
     * @param total holds the sums of the counts above it
     * @param rules one a column
     */
    record Row(String rowId, String label, boolean total, List<Rule> rules) {}

    Stream<Rule> rules() {
        return rows.stream().flatMap(row -> row.rules().stream());
    }

    /** What adds up: along each row to its total column, along each column to its total row. */
    List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        rows.forEach(row -> totalIn(row).ifPresent(sums::add));
        rows.stream()
                .filter(Row::total)
                .findFirst()
                .ifPresent(total -> IntStream.range(0, columns.size())
                        .filter(place -> columns.get(place).unit().equals(Rule.NUMBER))
                        .mapToObj(place -> new Sum(
                                total.rules().get(place).figureId(),
                                rows.stream()
                                        .filter(row -> !row.total())
                                        .map(row -> row.rules().get(place).figureId())
                                        .toList()))
                        .forEach(sums::add));
        return sums;
    }

    private Optional<Sum> totalIn(Row row) {
        return IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).total())
                .mapToObj(place -> new Sum(
                        row.rules().get(place).figureId(),
                        IntStream.range(0, columns.size())
                                .filter(other -> other != place
                                        && columns.get(other).unit().equals(Rule.NUMBER))
                                .mapToObj(other -> row.rules().get(other).figureId())
                                .toList()))
                .findFirst();
    }
}
