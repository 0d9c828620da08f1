package se.kvalitetshjulet.kit.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * Many rows as one statement: each column is bound as a PostgreSQL array, and SQL says {@code {given}} where it wants them
 * as the rows of a table called {@code given}, numbered by {@code given_place} from 1. Goes straight to the driver, past JDBI,
 * whose search for how to bind an array took half of the time that an event takes.
 *
 * @param <R> what a row is made of
 */
public final class Batch<R> {

    /** Reads one row of an answer. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private record Column(String name, String type, Object[] values) {}

    private final List<R> rows;
    private final List<Column> columns = new ArrayList<>();

    private Batch(List<R> rows) {
        this.rows = rows;
    }

    public static <R> Batch<R> of(Collection<R> rows) {
        return new Batch<>(List.copyOf(rows));
    }

    /** The columns {@code municipality} and {@code board}, with which every table's key begins. */
    public Batch<R> board(Function<? super R, Tenant> tenant) {
        return text("municipality", row -> tenant.apply(row).municipality())
                .text("board", row -> tenant.apply(row).board());
    }

    /** As {@link #board(Function)}, when all rows are of one board. */
    public Batch<R> board(Tenant tenant) {
        return board(_ -> tenant);
    }

    public Batch<R> text(String name, Function<? super R, @Nullable String> value) {
        return column(name, "text", String[]::new, value);
    }

    /** A column of type {@code jsonb}; the value is JSON as text. */
    public Batch<R> json(String name, Function<? super R, @Nullable String> value) {
        return column(name, "jsonb", String[]::new, value);
    }

    public Batch<R> date(String name, Function<? super R, @Nullable LocalDate> value) {
        return column(name, "date", String[]::new, row -> textOrNull(value.apply(row)));
    }

    public Batch<R> instant(String name, Function<? super R, @Nullable Instant> value) {
        return column(name, "timestamptz", String[]::new, row -> textOrNull(value.apply(row)));
    }

    public Batch<R> bigint(String name, Function<? super R, @Nullable Long> value) {
        return column(name, "int8", Long[]::new, value);
    }

    public Batch<R> integer(String name, Function<? super R, @Nullable Integer> value) {
        return column(name, "int4", Integer[]::new, value);
    }

    public Batch<R> smallint(String name, Function<? super R, @Nullable Short> value) {
        return column(name, "int2", Short[]::new, value);
    }

    public Batch<R> numeric(String name, Function<? super R, @Nullable BigDecimal> value) {
        return column(name, "numeric", BigDecimal[]::new, value);
    }

    public Batch<R> truth(String name, Function<? super R, @Nullable Boolean> value) {
        return column(name, "bool", Boolean[]::new, value);
    }

    public Batch<R> bytes(String name, Function<? super R, byte @Nullable []> value) {
        return column(name, "bytea", byte[][]::new, value);
    }

    /** Inserts the rows, in the order given, into the columns of the same names. */
    public int insertInto(Handle tx, String table) {
        return update(tx, insert(table));
    }

    /**
     * Inserts the rows, and overwrites those whose key is there. Finds them by the key itself, also in a table that
     * PostgreSQL knows nothing of yet, where an {@code update … from} reads the whole board.
     *
     * @param key the columns of the table's primary key
     */
    public int upsertInto(Handle tx, String table, String... key) {
        var keys = Set.of(key);
        var overwritten = columns.stream()
                .map(Column::name)
                .filter(name -> !keys.contains(name))
                .map(name -> name + " = excluded." + name)
                .collect(Collectors.joining(", "));
        return update(tx, insert(table) + " on conflict (" + String.join(", ", key) + ") do update set " + overwritten);
    }

    /** Runs a statement that changes rows; answers how many. */
    public int update(Handle tx, String sql) {
        if (rows.isEmpty()) {
            return 0;
        }
        try (var statement = bound(tx, sql)) {
            return statement.executeUpdate();
        } catch (SQLException fault) {
            throw new StatementFailed(fault);
        }
    }

    /** Runs a statement that answers with rows. */
    public <T> List<T> query(Handle tx, String sql, RowReader<T> reader) {
        if (rows.isEmpty()) {
            return List.of();
        }
        try (var statement = bound(tx, sql);
                var answer = statement.executeQuery()) {
            var read = new ArrayList<T>();
            while (answer.next()) {
                read.add(reader.read(answer));
            }
            return read;
        } catch (SQLException fault) {
            throw new StatementFailed(fault);
        }
    }

    private String insert(String table) {
        var names = names();
        return "insert into " + table + " (" + names + ") select " + names + " from {given} order by given_place";
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private PreparedStatement bound(Handle tx, String sql) throws SQLException {
        var connection = tx.getConnection();
        var arrays = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        var given = "unnest(" + arrays + ") with ordinality as given (" + names() + ", given_place)";
        var statement = connection.prepareStatement(sql.replace("{given}", given));
        for (int place = 0; place < columns.size(); place++) {
            var column = columns.get(place);
            statement.setArray(place + 1, connection.createArrayOf(column.type(), column.values()));
        }
        return statement;
    }

    private <C> Batch<R> column(
            String name, String type, IntFunction<C[]> array, Function<? super R, @Nullable C> value) {
        var values = array.apply(rows.size());
        for (int place = 0; place < values.length; place++) {
            values[place] = value.apply(rows.get(place));
        }
        columns.add(new Column(name, type, values));
        return this;
    }

    private static @Nullable String textOrNull(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
