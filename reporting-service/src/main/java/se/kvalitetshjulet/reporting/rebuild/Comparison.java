package se.kvalitetshjulet.reporting.rebuild;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.edition.RecountEditions.Recount;
import se.kvalitetshjulet.reporting.projection.ProjectionTable;

/**
 * What a generation says beside the one that is read, of what both knew at a moment.
 *
 * @param tables those that have been compared, and last the one that is being compared
 * @param differences the first that were found; {@link Table#differing} counts all
 * @param editions what each issued edition's report would say by either, asOf the edition's own moment
 * @param whole whether all is compared
 */
public record Comparison(
        Instant asOf, List<Table> tables, List<Difference> differences, List<Recount> editions, boolean whole) {

    /** Whoever has more of them than this has one fault, not a hundred. */
    private static final int NAMED = 100;

    public Comparison {
        tables = List.copyOf(tables);
        differences = List.copyOf(differences);
        editions = List.copyOf(editions);
    }

    /**
     * How far a table is compared.
     *
     * @param label what its rows are
     * @param live how many rows the one that is read has
     * @param beside how many the other has
     * @param liveHash over all those rows, in their order
     * @param differing how many things differ
     * @param comparedTo the last thing that is compared; null when none or all are
     * @param whole whether all of it is compared
     */
    @Schema(name = "GenerationTable")
    public record Table(
            String table,
            String label,
            long live,
            long beside,
            String liveHash,
            String besideHash,
            long differing,
            @Nullable String comparedTo,
            boolean whole) {

        static Table begun(ProjectionTable table) {
            return new Table(table.name(), table.label(), 0, 0, "", "", 0, null, false);
        }

        boolean isSame() {
            return liveHash.equals(besideHash);
        }
    }

    /**
     * A thing of which a table says something else. Which fields differ is told, what they hold is not: whoever folds anew
     * sees no case.
     *
     * @param missing how many rows only the one that is read has
     * @param added how many rows only the other has
     * @param fields the words for the columns that differ in rows that both have
     */
    @Schema(name = "GenerationDifference")
    public record Difference(String id, String table, String label, int missing, int added, List<String> fields) {

        public Difference {
            fields = List.copyOf(fields);
        }
    }

    static Comparison begunAt(Instant asOf) {
        return new Comparison(asOf, List.of(), List.of(), List.of(), false);
    }

    /** True when the two say the same in every row, and every edition would be what it is. */
    public boolean isSame() {
        return tables.stream().allMatch(Table::isSame) && differing().isEmpty();
    }

    /** The editions whose report would say something else. */
    public List<Recount> differing() {
        return editions.stream().filter(edition -> !edition.isSame()).toList();
    }

    Comparison with(Table table, List<Difference> found) {
        List<Table> all = new ArrayList<>(tables);
        if (!all.isEmpty() && all.getLast().table().equals(table.table())) {
            all.removeLast();
        }
        all.add(table);
        return new Comparison(
                asOf,
                all,
                Stream.concat(differences.stream(), found.stream()).limit(NAMED).toList(),
                editions,
                false);
    }

    Comparison with(Recount edition) {
        return new Comparison(
                asOf,
                tables,
                differences,
                Stream.concat(editions.stream(), Stream.of(edition)).toList(),
                false);
    }

    Comparison asWhole() {
        return new Comparison(asOf, tables, differences, editions, true);
    }
}
