package se.kvalitetshjulet.local.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Counts what a quarter's report should hold by SQL alone, over the history in decisions-service's database: a second
 * opinion on the program's own count.
 */
public final class Oracle {

    /** As psql writes its variables. */
    private static final Pattern VARIABLE = Pattern.compile(":'(\\w+)'");

    /** What the report calls its groups. */
    private static final Map<String, String> GROUPS =
            Map.of("a", "not-executed", "b", "interrupted", "c", "executed", "d", "closed");

    private Oracle() {}

    /**
     * Everything that a quarter's report says of the quarter itself, under the names that it gives its figures: how many
     * waits each group holds, in all and by what it is divided by, and how many days those still waiting have waited on
     * average. What is 0 is left out.
     *
     * @param connection to the database of decisions-service, as its owner or another whom row-level security lets through
     * @param tenant {@code 9999/socn}
     * @param quarter {@code 2024-Q1}
     */
    public static Map<String, Long> figures(Connection connection, String tenant, String quarter) throws SQLException {
        String[] boardOf = tenant.split("/");
        Map<String, String> given = Map.of("municipality", boardOf[0], "board", boardOf[1], "quarter", quarter);
        String sql = sql();
        List<String> values = new ArrayList<>();
        VARIABLE.matcher(sql).results().forEach(variable -> values.add(given.get(variable.group(1))));
        Map<String, Long> figures = new TreeMap<>();
        try (var query = connection.prepareStatement(VARIABLE.matcher(sql).replaceAll("?"))) {
            for (int place = 0; place < values.size(); place++) {
                query.setString(place + 1, values.get(place));
            }
            var rows = query.executeQuery();
            while (rows.next()) {
                String figure = "unexecuted." + GROUPS.get(rows.getString("in_group")) + "." + dividedBy(rows);
                figures.put(figure, rows.getLong("number"));
                if (rows.getBoolean("has_mean")) {
                    figures.put(figure + ".mean-days", rows.getLong("mean_days"));
                }
            }
        }
        return figures;
    }

    private static String dividedBy(ResultSet row) throws SQLException {
        String type = row.getString("service_type");
        String band = row.getString("band");
        if (type != null) {
            return "by-service-type." + type + (band == null ? "" : "." + band);
        }
        if (band != null) {
            return "by-elapsed." + band;
        }
        if (row.getString("legal_basis") != null) {
            return "by-legal-basis." + row.getString("legal_basis");
        }
        return row.getString("sex") == null ? "total" : "by-sex." + row.getString("sex");
    }

    private static String sql() {
        try (var file = Oracle.class.getResourceAsStream("oracle.sql")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            // The driver would look for parameters in comments.
            return text.replaceAll("(?m)^\\s*--.*$", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
