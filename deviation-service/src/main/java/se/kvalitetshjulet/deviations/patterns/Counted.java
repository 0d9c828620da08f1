package se.kvalitetshjulet.deviations.patterns;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * So many things that are alike.
 *
 * @param samePart whether they came in the part of their year that has passed of the year looked at
 * @param days how long it took to close them; null while they are open
 * @param waiting open, and for longer than the time that closing is held against
 */
record Counted(
        int year,
        boolean samePart,
        @Nullable String area,
        @Nullable String unit,
        List<String> causes,
        @Nullable String origin,
        @Nullable Integer days,
        boolean waiting,
        int count) {

    /** The codes that it counts under; one of them is null when none is known. */
    List<@Nullable String> codesOf(Dimension dimension) {
        return switch (dimension) {
            case ALL -> Collections.singletonList("ALL");
            case AREA, COMPLAINT_SUBJECT -> Collections.singletonList(area);
            case UNIT -> Collections.singletonList(unit);
            case CAUSE -> causes.isEmpty() ? Collections.singletonList(null) : List.copyOf(causes);
            case ORIGIN -> Collections.singletonList(origin);
        };
    }
}
