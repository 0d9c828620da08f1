package se.kvalitetshjulet.local.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
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

    private Oracle() {}

    /**
     * How many waits there are by group and type of service, those that are none left out: {@code a/SPECIAL_HOUSING}. The
     * groups are those of the report: (a) not executed, (b) interrupted, (c) executed and (d) closed during the quarter.
     *
     * @param connection to the database of decisions-service, as its owner or another whom row-level security lets through
     * @param tenant {@code 9999/socn}
     * @param quarter {@code 2024-Q1}
     */
    public static Map<String, Long> counts(Connection connection, String tenant, String quarter) throws SQLException {
        String[] boardOf = tenant.split("/");
        Map<String, String> given = Map.of("municipality", boardOf[0], "board", boardOf[1], "quarter", quarter);
        String sql = sql();
        List<String> values = new ArrayList<>();
        VARIABLE.matcher(sql).results().forEach(variable -> values.add(given.get(variable.group(1))));
        Map<String, Long> counts = new TreeMap<>();
        try (var query = connection.prepareStatement(VARIABLE.matcher(sql).replaceAll("?"))) {
            for (int place = 0; place < values.size(); place++) {
                query.setString(place + 1, values.get(place));
            }
            var rows = query.executeQuery();
            while (rows.next()) {
                counts.put(rows.getString("in_group") + "/" + rows.getString("service_type"), rows.getLong("number"));
            }
        }
        return counts;
    }

    /** All types of service together, by group. */
    public static Map<String, Long> totals(Map<String, Long> counts) {
        Map<String, Long> totals = new TreeMap<>();
        counts.forEach((key, number) -> totals.merge(key.substring(0, 1), number, Long::sum));
        return totals;
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
