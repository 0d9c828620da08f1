package se.kvalitetshjulet.deviations.trend;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's correction: among all the tests made at once, the risk that any of them cries out for nothing keeps to the level. */
final class Holm {

    private Holm() {}

    /** The p-values as they are after the correction, in the order given. */
    static double[] adjusted(double[] values) {
        var order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> values[place]))
                .toList();
        var adjusted = new double[values.length];
        double highest = 0;
        for (int rank = 0; rank < values.length; rank++) {
            int place = order.get(rank);
            highest = Math.max(highest, Math.min(1, (values.length - rank) * values[place]));
            adjusted[place] = highest;
        }
        return adjusted;
    }
}
