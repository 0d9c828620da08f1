package se.kvalitetshjulet.kit.history;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jdbi.v3.core.Handle;

/** What a service says of its things, for {@link RecordEvents} to record what happens to them. One bean of a service. */
public interface Things {

    /**
     * Where their history is.
     *
     * @param name a table with {@code position} (identity), {@code municipality}, {@code board}, {@code source}, {@code id},
     *     {@code type}, {@code time}, {@code happened_on}, {@code data} (jsonb), {@code sequence}, {@code arrived_at}
     * @param idColumn the column that names the thing
     * @param authors a table with {@code municipality}, {@code board}, the id column, {@code source}, {@code id}, {@code caller},
     *     {@code caller_name}: who recorded an event here
     */
    record Table(String name, String idColumn, String authors) {}

    Table history();

    /** Where what happens to them is told. */
    String topic();

    /** Makes rows for the things that have none, locks all in id order, and tells their versions; 0 is a new one. */
    Map<ThingKey, Long> lock(Handle tx, SortedSet<ThingKey> things);

    /**
     * Folds the things anew and writes their states.
     *
     * @param versions of each thing, as it is now
     * @param histories all events of each thing, in the order they arrived
     * @param known those that had a history before
     */
    void write(
            Handle tx, Map<ThingKey, Long> versions, Map<ThingKey, List<HistoryEvent>> histories, Set<ThingKey> known);

    /** Keeps what may not leave the service. */
    void keepSecrets(Handle tx, List<Fact> secret);
}
