package se.kvalitetshjulet.reporting.unexecuted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntFunction;
import se.kvalitetshjulet.reporting.kind.NumberWords;

/** Says in Swedish how many decisions came, were corrected and so on: "två beslut tillkom, ett rättades". */
public final class ChangesInWords {

    private ChangesInWords() {}

    /** With every count, for the few who may see them. */
    public static String exactly(SortedMap<Change, Integer> counts) {
        return inWords(counts, NumberWords::of);
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
