package se.kvalitetshjulet.reporting.unexecuted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntFunction;

/** Says in Swedish how many decisions came, were corrected and so on: "två beslut tillkom, ett rättades". */
public final class ChangesInWords {

    private static final List<String> NUMBERS =
            List.of("noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

    private ChangesInWords() {}

    /** With every count, for the few who may see them. */
    public static String exactly(SortedMap<Change, Integer> counts) {
        return inWords(counts, count -> count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count));
    }

    /**
     * As everybody may read it. Neither a number nor whether it is small is said: taken from what one edition shows, even
     * "at most four came" can give what the other keeps back.
     */
    public static String withoutCounts(SortedMap<Change, Integer> counts) {
        return inWords(counts, _ -> "några");
    }

    private static String inWords(SortedMap<Change, Integer> counts, IntFunction<String> howMany) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Change, Integer> each : counts.entrySet()) {
            String noun = parts.isEmpty() ? " beslut " : " ";
            parts.add(howMany.apply(each.getValue()) + noun + each.getKey().verb());
        }
        return parts.isEmpty() ? "inget beslut har ändrats" : String.join(", ", parts);
    }
}
