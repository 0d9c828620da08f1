package se.kvalitetshjulet.suite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.kvalitetshjulet.local.Service;
import se.kvalitetshjulet.local.run.LocalSuite;

/** What a service has written down for a board, seen past the service and both of its locks. */
record Stored(LocalSuite suite, Service service, Board board) {

    static Stored in(Service service, Board board) {
        return new Stored(Suite.started(), service, board);
    }

    /** How many rows each table holds of the board. */
    Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : texts("""
                select distinct table_name from information_schema.columns
                where table_schema = 'public' and column_name = 'municipality'""")) {
            rows.put(table, count(table));
        }
        return rows;
    }

    /** How many rows of the board are in the table, which may be followed by a further condition. */
    long count(String table) {
        return count(table, "true");
    }

    long count(String table, String condition) {
        return Long.parseLong(texts("select count(*) from " + table + " where municipality = '" + board.municipality()
                        + "' and board = '" + board.code() + "' and " + condition)
                .getFirst());
    }

    /** The first column of what the query finds. */
    List<String> texts(String query) {
        try (Connection connection = connection();
                var found = connection.createStatement().executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    Connection connection() throws SQLException {
        return suite.postgres().superuser(service.area()).getConnection();
    }
}
