package se.kvalitetshjulet.statute.course;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * What identifies a recorded event and breaks ties between events of the same civil date.
 *
 * @param time when it was recorded at its source; kept to the microsecond, as a database does, so that a fold before
 *     storing and one after agree
 */
public record EventKey(Instant time, String source, String id) implements Comparable<EventKey> {

    private static final Comparator<EventKey> ORDER =
            Comparator.comparing(EventKey::time).thenComparing(EventKey::source).thenComparing(EventKey::id);

    public EventKey {
        time = time.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public int compareTo(EventKey other) {
        return ORDER.compare(this, other);
    }
}
