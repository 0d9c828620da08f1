package se.kvalitetshjulet.deviations.thing;

import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * What of a kind of things a query is narrowed to: those of some units, and those that the caller reported.
 *
 * @param units null means all, and also what has no unit
 * @param caller who asks
 */
public record Sight(@Nullable Set<String> units, String caller) {

    private static final String NOBODY = "";

    /** No more than those of the units: who reports lex Sarah sees another part of it than who handles it. */
    public Sight withoutReported() {
        return new Sight(units, NOBODY);
    }

    public boolean covers(@Nullable String unit) {
        return units == null || unit != null && units.contains(unit);
    }

    /**
     * To put after {@code where … and}, in a query over one table. Bind with {@link #bindTo}.
     *
     * @param idColumn the table's column that names the thing, with the table's name before it
     * @param unit the units that this may be, in SQL
     */
    public String condition(String idColumn, String unit) {
        return units == null
                ? "true"
                : "(%s = any (:visibleUnits) or %s in (select r.thing_id from thing_reporter r where r.municipality ="
                                .formatted(unit, idColumn)
                        + " :municipality and r.board = :board and r.caller = :sightOf))";
    }

    public <S extends SqlStatement<S>> S bindTo(S statement) {
        return units == null
                ? statement
                : statement.bindArray("visibleUnits", String.class, units).bind("sightOf", caller);
    }
}
