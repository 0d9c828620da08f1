package se.kvalitetshjulet.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.projection.Projection;
import se.kvalitetshjulet.reporting.projection.ProjectionTable;

/** Reads the rows of two generations of a table, a slice of things at a time. */
@ApplicationScoped
class GenerationRows {

    private static final Set<String> OF_GENERATION = Set.of("municipality", "board", "generation");

    /** A slice of both, each in the order of its key. */
    record Slice(List<RowComparison.Row> live, List<RowComparison.Row> beside) {

        long rows() {
            return (long) live.size() + beside.size();
        }
    }

    /** Which generations, and of which moment. */
    record Two(int live, int beside, Instant asOf) {}

    /** How many rows a generation has in all tables of its projection. */
    long count(Handle tx, Tenant tenant, Projection projection, int generation) {
        return projection.tables().stream()
                .mapToLong(table -> tx.createQuery("select count(*) from " + table.name()
                                + " where municipality = :municipality and board = :board and generation = :generation")
                        .bindMethods(tenant)
                        .bind("generation", generation)
                        .mapTo(Long.class)
                        .one())
                .sum();
    }

    /**
     * The thing up to which neither generation has more than so many rows after another; empty when neither has more in all.
     */
    Optional<String> end(Handle tx, Tenant tenant, ProjectionTable table, Two of, @Nullable String after, int rows) {
        String end = """
                (select %s from %s
                 where municipality = :municipality and board = :board and generation = :%s and %1$s > :after
                 order by %1$s offset :rows limit 1)
                """;
        return tx.createQuery("select least("
                        + end.formatted(table.thing(), table.name(), "live")
                        + ", "
                        + end.formatted(table.thing(), table.name(), "beside")
                        + ")")
                .bindMethods(tenant)
                .bind("live", of.live())
                .bind("beside", of.beside())
                .bind("after", after == null ? "" : after)
                .bind("rows", rows)
                .mapTo(String.class)
                .findOne();
    }

    /**
     * The rows of the things after one, up to another, as they were at the moment. A table that keeps no history is asked
     * only for things of which nothing has been told since. One statement, so that what is erased is gone from both.
     */
    Slice between(
            Handle tx, Tenant tenant, ProjectionTable table, Two of, @Nullable String after, @Nullable String upTo) {
        Slice slice = new Slice(new ArrayList<>(), new ArrayList<>());
        tx.createQuery("""
                select t.* from %s t
                where t.municipality = :municipality and t.board = :board and t.generation in (:live, :beside)
                  and t.%s > :after and (cast(:upTo as text) is null or t.%2$s <= :upTo) and %s
                order by %s
                """.formatted(table.name(), table.thing(), thenKnown(table), String.join(", ", table.key())))
                .bindMethods(tenant)
                .bind("live", of.live())
                .bind("beside", of.beside())
                .bind("after", after == null ? "" : after)
                .bind("upTo", upTo)
                .bind("asOf", of.asOf())
                .map((row, context) -> (row.getInt("generation") == of.live() ? slice.live() : slice.beside())
                        .add(row(row, table, of.asOf())))
                .list();
        return slice;
    }

    private static String thenKnown(ProjectionTable table) {
        return table.keepsHistory() ? "t.known_from <= :asOf" : """
                not exists (
                  select from event e
                  where e.municipality = t.municipality and e.board = t.board and e.subject = t.%s and e.known_at > :asOf)
                """.formatted(table.thing());
    }

    private static RowComparison.Row row(ResultSet row, ProjectionTable table, Instant asOf) throws SQLException {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        var columns = row.getMetaData();
        for (int place = 1; place <= columns.getColumnCount(); place++) {
            String column = columns.getColumnName(place);
            if (!OF_GENERATION.contains(column)) {
                values.put(column, row.getString(place));
            }
        }
        if (table.keepsHistory() && isLater(row.getObject("known_to", OffsetDateTime.class), asOf)) {
            values.put("known_to", null);
        }
        return new RowComparison.Row(table.key().stream().map(values::get).toList(), values);
    }

    private static boolean isLater(@Nullable OffsetDateTime knownTo, Instant asOf) {
        return knownTo != null && knownTo.toInstant().isAfter(asOf);
    }
}
