package se.kvalitetshjulet.deviations.thing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Batch.RowReader;

/** Reads the states of a kind. */
public final class Rows {

    private Rows() {}

    /**
     * @param order the columns to sort by, of which the last settles what is equal
     */
    public static <V> Page<V> page(
            Handle tx, String table, Narrowing narrowing, String order, Paging paging, RowReader<V> reader) {
        var rows = narrowing
                .bindTo(tx.createQuery("select * from " + table + narrowing.where() + " order by " + order
                        + " limit :limit offset :offset"))
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> reader.read(row))
                .list();
        return paging.pageOf(rows, count(tx, table, narrowing));
    }

    /** The one that is left. */
    public static <V> Optional<V> one(Handle tx, String table, Narrowing narrowing, RowReader<V> reader) {
        return narrowing
                .bindTo(tx.createQuery("select * from " + table + narrowing.where()))
                .map((row, context) -> reader.read(row))
                .findOne();
    }

    /**
     * How many there are of each.
     *
     * @param columns that tell them apart; the reader finds the number in {@code count}
     */
    public static <V> List<V> counts(
            Handle tx, String table, Narrowing narrowing, String columns, RowReader<V> reader) {
        return narrowing
                .bindTo(tx.createQuery("select " + columns + ", count(*) as count from " + table + narrowing.where()
                        + " group by " + columns))
                .map((row, context) -> reader.read(row))
                .list();
    }

    public static long count(Handle tx, String table, Narrowing narrowing) {
        return narrowing
                .bindTo(tx.createQuery("select count(*) from " + table + narrowing.where()))
                .mapTo(Long.class)
                .one();
    }

    public static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
