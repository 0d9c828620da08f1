package se.kvalitetshjulet.deviations.deviation;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two deviations are held against each other by. Pure: only codes.
 *
 * @param causes none before it is assessed
 */
record Likeness(
        @Nullable String area,
        @Nullable String unit,
        @Nullable String process,
        List<String> causes) {

    private static final int SAME_CAUSE = 3;
    private static final int SAME_UNIT = 2;
    private static final int SAME_AREA = 2;
    private static final int SAME_PROCESS = 1;

    /** How much they are alike; 0 when nothing is. A cause in common says most, for that is what a measure is about. */
    int with(Likeness other) {
        var shared = new HashSet<>(causes);
        shared.retainAll(other.causes);
        return shared.size() * SAME_CAUSE
                + same(unit, other.unit, SAME_UNIT)
                + same(area, other.area, SAME_AREA)
                + same(process, other.process, SAME_PROCESS);
    }

    private static int same(@Nullable String one, @Nullable String other, int points) {
        return one != null && one.equals(other) ? points : 0;
    }
}
