package se.kvalitetshjulet.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.edition.RecountEditions;
import se.kvalitetshjulet.reporting.projection.Generation;
import se.kvalitetshjulet.reporting.projection.Generations;
import se.kvalitetshjulet.reporting.projection.Projection;
import se.kvalitetshjulet.reporting.projection.ProjectionTable;

/** Compares a generation with the one that is read, a piece at a time: its tables one after the other, then the editions. */
@ApplicationScoped
class CompareStep {

    private static final int ROWS_AT_A_TIME = 5_000;

    private final Generations generations;
    private final GenerationRows rows;
    private final RecountEditions editions;

    CompareStep(Generations generations, GenerationRows rows, RecountEditions editions) {
        this.generations = generations;
        this.rows = rows;
        this.editions = editions;
    }

    /**
     * A piece more.
     *
     * @param rows how many rows it compared
     */
    record Compared(Comparison comparison, long rows) {}

    /** About how many rows there are to compare. */
    long size(Handle tx, Tenant tenant, Projection projection) {
        return 2 * rows.count(tx, tenant, projection, generations.live(tx, tenant, projection.name()));
    }

    Compared next(Handle tx, Tenant tenant, Projection projection, Generation beside, Comparison soFar) {
        var two =
                new GenerationRows.Two(generations.live(tx, tenant, projection.name()), beside.number(), soFar.asOf());
        Optional<Comparison.Table> open = openTable(projection, soFar);
        if (open.isPresent()) {
            return slice(tx, tenant, projection, two, soFar, open.get());
        }
        return editions.after(
                        tx,
                        tenant,
                        projection.name(),
                        two.beside(),
                        soFar.editions().size(),
                        two.asOf())
                .map(edition -> new Compared(soFar.with(edition), 0))
                .orElseGet(() -> new Compared(soFar.asWhole(), 0));
    }

    /** The table that is being compared, or the next one; empty when all are compared. */
    private static Optional<Comparison.Table> openTable(Projection projection, Comparison soFar) {
        List<Comparison.Table> begun = soFar.tables();
        if (!begun.isEmpty() && !begun.getLast().whole()) {
            return Optional.of(begun.getLast());
        }
        return projection.tables().stream().skip(begun.size()).findFirst().map(Comparison.Table::begun);
    }

    private Compared slice(
            Handle tx,
            Tenant tenant,
            Projection projection,
            GenerationRows.Two two,
            Comparison soFar,
            Comparison.Table open) {
        ProjectionTable table = projection.tables().stream()
                .filter(each -> each.name().equals(open.table()))
                .findFirst()
                .orElseThrow();
        Optional<String> end = rows.end(tx, tenant, table, two, open.comparedTo(), ROWS_AT_A_TIME);
        GenerationRows.Slice slice = rows.between(tx, tenant, table, two, open.comparedTo(), end.orElse(null));
        List<RowComparison.ThingDiffers> found = RowComparison.between(slice.live(), slice.beside());
        var compared = new Comparison.Table(
                open.table(),
                open.label(),
                open.live() + slice.live().size(),
                open.beside() + slice.beside().size(),
                RowComparison.hash(open.liveHash(), slice.live()),
                RowComparison.hash(open.besideHash(), slice.beside()),
                open.differing() + found.size(),
                end.orElse(null),
                end.isEmpty());
        return new Compared(
                soFar.with(
                        compared,
                        found.stream().map(each -> difference(table, each)).toList()),
                slice.rows());
    }

    private static Comparison.Difference difference(ProjectionTable table, RowComparison.ThingDiffers found) {
        return new Comparison.Difference(
                found.thing(),
                table.name(),
                table.label(),
                found.missing(),
                found.added(),
                found.columns().stream().map(table::word).distinct().sorted().toList());
    }
}
