package se.kvalitetshjulet.reporting.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.report.Figure;
import se.kvalitetshjulet.reporting.report.Report;

/**
 * What one report says otherwise than another.
 *
 * @param inWords what has become of what they count in between: "två beslut tillkom, ett rättades"; with their numbers for those
 *     who may see small counts
 * @param differences figure by figure, over what is shown
 */
public record Differences(String from, String to, String inWords, List<Difference> differences) {

    public Differences {
        differences = List.copyOf(differences);
    }

    /**
     * One figure that is otherwise.
     *
     * @param before null when it was not shown or not there
     * @param after null when it is not shown or not there
     */
    public record Difference(
            String figureId,
            String label,
            @Nullable BigDecimal before,
            boolean beforeSuppressed,
            @Nullable BigDecimal after,
            boolean afterSuppressed) {}

    static List<Difference> inFigures(Report from, Report to) {
        TreeSet<String> ids = new TreeSet<>();
        from.figures().forEach(figure -> ids.add(figure.figureId()));
        to.figures().forEach(figure -> ids.add(figure.figureId()));
        return ids.stream()
                .filter(id -> !Objects.equals(
                        shown(from.figure(id).orElse(null)), shown(to.figure(id).orElse(null))))
                .map(id -> difference(
                        id, from.figure(id).orElse(null), to.figure(id).orElse(null)))
                .toList();
    }

    private static Difference difference(String id, @Nullable Figure before, @Nullable Figure after) {
        return new Difference(
                id,
                after != null ? after.label() : Objects.requireNonNull(before).label(),
                before == null ? null : before.value(),
                before != null && before.suppressed(),
                after == null ? null : after.value(),
                after != null && after.suppressed());
    }

    /** A row that a table does not have says what an empty one says: nothing. */
    private static List<Object> shown(@Nullable Figure figure) {
        boolean nothing = figure == null
                || !figure.suppressed()
                        && (figure.value() == null || figure.value().signum() == 0);
        return nothing
                ? List.of()
                : List.of(
                        figure.suppressed(),
                        figure.value() == null ? "" : figure.value().stripTrailingZeros());
    }
}
