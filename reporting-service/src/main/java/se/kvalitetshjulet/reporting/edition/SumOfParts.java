package se.kvalitetshjulet.reporting.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.validation.Addition;

/**
 * The parts of a total in one table, and whether they add up to it.
 *
 * @param table its caption
 * @param direction whether its rows or its columns are added up
 * @param sum of the parts that are shown
 */
public record SumOfParts(
        String tableId,
        String table,
        Addition.Direction direction,
        Addition.Result result,
        BigDecimal sum,
        List<Part> parts) {

    public SumOfParts {
        parts = List.copyOf(parts);
    }

    /**
     * @param text as it is printed
     * @param value null when it is not shown
     * @param figureId null where no figure stands
     */
    public record Part(
            String label,
            String text,
            @Nullable BigDecimal value,
            @Nullable String figureId) {}

    static List<SumOfParts> of(Report report, String figureId) {
        return report.tables().stream()
                .flatMap(table -> Addition.in(table).stream())
                .filter(addition -> Objects.equals(addition.total().figureId(), figureId))
                .map(addition -> new SumOfParts(
                        addition.table().tableId(),
                        addition.table().caption(),
                        addition.direction(),
                        addition.result(),
                        addition.sumOfParts(),
                        addition.parts().stream()
                                .map(part -> new Part(
                                        part.label(),
                                        part.cell().text(),
                                        part.cell().number(),
                                        part.cell().figureId()))
                                .toList()))
                .toList();
    }
}
