package se.kvalitetshjulet.deviations.thing;

import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.inbox.EventIdentity;

/**
 * What somebody wrote beside an event that they made here, for which the contract has no field. Only added to.
 *
 * @param table with {@code municipality}, {@code board}, {@code thing_id}, {@code source}, {@code id} and the column
 * @param column that holds what was written
 */
public record BesideEvents(String table, String column) {

    /** Keeps what was written; nothing when it is blank. */
    public void keep(Handle tx, EventIdentity event, String thing, @Nullable String written) {
        if (written == null || written.isBlank()) {
            return;
        }
        tx.createUpdate("insert into " + table + " (municipality, board, thing_id, source, id, " + column
                        + ") values (:municipality, :board, :thing, :source, :id, :written)")
                .bindMethods(event.tenant())
                .bind("thing", thing)
                .bind("source", event.source())
                .bind("id", event.id())
                .bind("written", written.strip())
                .execute();
    }

    /** What was written beside the events of a thing, by the events' ids. */
    public Map<String, String> of(Handle tx, ThingKey thing) {
        return tx
                .createQuery("select id, " + column + " from " + table
                        + " where municipality = :municipality and board = :board and thing_id = :thing")
                .bindMethods(thing.tenant())
                .bind("thing", thing.thing())
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
