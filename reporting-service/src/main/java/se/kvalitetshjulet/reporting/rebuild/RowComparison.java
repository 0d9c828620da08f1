package se.kvalitetshjulet.reporting.rebuild;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lays rows of a table in two generations side by side, thing by thing. */
final class RowComparison {

    private RowComparison() {}

    /**
     * A row, without municipality, board and generation.
     *
     * @param key what it is known by; begins with the thing
     * @param values of all its columns as texts, in their order
     */
    record Row(List<String> key, Map<String, @Nullable String> values) {

        String thing() {
            return key.getFirst();
        }
    }

    /**
     * What differs of one thing.
     *
     * @param missing how many rows stand in the one that is read only
     * @param added how many rows stand beside it only
     * @param columns that say something else in rows that both have
     */
    record ThingDiffers(String thing, int missing, int added, SortedSet<String> columns) {}

    /** What differs, in the order of the things. */
    static List<ThingDiffers> between(List<Row> live, List<Row> beside) {
        Map<String, Map<List<String>, Row>> there = byThing(live);
        Map<String, Map<List<String>, Row>> here = byThing(beside);
        SortedSet<String> things = new TreeSet<>(there.keySet());
        things.addAll(here.keySet());
        List<ThingDiffers> differences = new ArrayList<>();
        for (String thing : things) {
            ThingDiffers found =
                    ofThing(thing, there.getOrDefault(thing, Map.of()), here.getOrDefault(thing, Map.of()));
            if (found.missing() + found.added() + found.columns().size() > 0) {
                differences.add(found);
            }
        }
        return differences;
    }

    /** A hash over the rows before these, and these, in their order: equal only when all that was hashed is equal. */
    static String hash(String before, List<Row> rows) {
        MessageDigest digest = sha256();
        digest.update(before.getBytes(StandardCharsets.UTF_8));
        rows.forEach(row -> row.values().forEach((column, value) -> {
            digest.update(column.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) (value == null ? 0 : 1));
            digest.update((value == null ? "" : value).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static ThingDiffers ofThing(String thing, Map<List<String>, Row> live, Map<List<String>, Row> beside) {
        SortedSet<String> columns = new TreeSet<>();
        live.forEach((key, row) -> {
            Row other = beside.get(key);
            if (other != null) {
                row.values().forEach((column, value) -> {
                    if (!Objects.equals(value, other.values().get(column))) {
                        columns.add(column);
                    }
                });
            }
        });
        return new ThingDiffers(thing, only(live, beside), only(beside, live), columns);
    }

    private static int only(Map<List<String>, Row> in, Map<List<String>, Row> notIn) {
        return (int) in.keySet().stream().filter(key -> !notIn.containsKey(key)).count();
    }

    private static Map<String, Map<List<String>, Row>> byThing(List<Row> rows) {
        Map<String, Map<List<String>, Row>> things = new TreeMap<>();
        rows.forEach(row ->
                things.computeIfAbsent(row.thing(), _ -> new LinkedHashMap<>()).put(row.key(), row));
        return things;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
