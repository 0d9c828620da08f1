package se.kvalitetshjulet.reporting.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.report.Figure;
import se.kvalitetshjulet.reporting.report.Report;

/** What one edition says otherwise than another, figure by figure, over what is shown. */
public record Differences(String from, String to, List<Difference> differences) {

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

    public static Differences between(Report from, Report to) {
        TreeSet<String> ids = new TreeSet<>();
        from.figures().forEach(figure -> ids.add(figure.figureId()));
        to.figures().forEach(figure -> ids.add(figure.figureId()));
        List<Difference> differences = ids.stream()
                .filter(id -> !Objects.equals(
                        shown(from.figure(id).orElse(null)), shown(to.figure(id).orElse(null))))
                .map(id -> difference(
                        id, from.figure(id).orElse(null), to.figure(id).orElse(null)))
                .toList();
        return new Differences(from.reportId(), to.reportId(), differences);
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

    private static @Nullable List<Object> shown(@Nullable Figure figure) {
        return figure == null ? null : List.of(figure.suppressed(), figure.value() == null ? "" : figure.value());
    }
}
