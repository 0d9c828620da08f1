package se.kvalitetshjulet.deviations.thing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What a list is narrowed to: conditions in SQL with their values. What is null narrows nothing. */
public final class Narrowing {

    private final List<String> conditions = new ArrayList<>();
    private final List<Consumer<Query>> values = new ArrayList<>();

    private Narrowing() {}

    /** To a board, of which the caller sees what the sight lets them. */
    public static Narrowing to(Tenant tenant, Sight sight, String idColumn, String unit) {
        return to(tenant, sight, idColumn, unit, "false");
    }

    /**
     * As {@link #to(Tenant, Sight, String, String)}, for somebody who also sees what fulfils a condition.
     *
     * @param also in SQL
     */
    public static Narrowing to(Tenant tenant, Sight sight, String idColumn, String unit, String also) {
        var narrowing = new Narrowing();
        narrowing.conditions.add("municipality = :municipality and board = :board");
        narrowing.values.add(query -> query.bindMethods(tenant));
        narrowing.conditions.add("(" + sight.condition(idColumn, unit) + " or " + also + ")");
        narrowing.values.add(sight::bindTo);
        return narrowing;
    }

    public Narrowing equal(String column, @Nullable Object value) {
        return compared(column, "=", value);
    }

    /** To what has one of these values. */
    public Narrowing among(String column, @Nullable Set<String> wanted) {
        if (wanted != null) {
            var name = "value" + values.size();
            conditions.add(column + " = any (:" + name + ")");
            values.add(query -> query.bindArray(name, String.class, wanted));
        }
        return this;
    }

    public Narrowing notBefore(String column, @Nullable LocalDate day) {
        return compared(column, ">=", day);
    }

    public Narrowing notAfter(String column, @Nullable LocalDate day) {
        return compared(column, "<=", day);
    }

    /** Gives a parameter that a condition names its value. */
    public Narrowing with(String name, String value) {
        values.add(query -> query.bind(name, value));
        return this;
    }

    /** To what fulfils a condition, or to what does not. */
    public Narrowing whether(String condition, @Nullable Boolean wanted) {
        if (wanted != null) {
            conditions.add(wanted ? "(" + condition + ")" : "not (" + condition + ")");
        }
        return this;
    }

    /** As {@link #whether}, for a condition that holds {@code :today}. */
    public Narrowing whetherOn(LocalDate today, String condition, @Nullable Boolean wanted) {
        if (wanted != null) {
            values.add(query -> query.bind("today", today));
        }
        return whether(condition, wanted);
    }

    /** A value that the table's own SQL names. */
    public Narrowing value(String name, Object value) {
        values.add(query -> query.bind(name, value));
        return this;
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    Query bindTo(Query query) {
        values.forEach(value -> value.accept(query));
        return query;
    }

    private Narrowing compared(String column, String sign, @Nullable Object value) {
        if (value != null) {
            var name = "value" + values.size();
            conditions.add(column + " " + sign + " :" + name);
            values.add(query -> query.bind(name, value instanceof Enum<?> code ? code.name() : value));
        }
        return this;
    }
}
