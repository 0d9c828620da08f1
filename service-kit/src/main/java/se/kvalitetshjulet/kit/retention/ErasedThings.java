package se.kvalitetshjulet.kit.retention;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.store.Batch;

/**
 * Which things have reached the end of their retention: all that is kept of them. Whoever tells, removes or asks holds the
 * things' locks, so that what is recorded at the same time is either removed or finds that the thing is gone.
 */
@Singleton
public class ErasedThings {

    /** Remembers that the thing is erased; told again it changes nothing. */
    public void tell(Handle tx, IncomingEvent event) {
        var erased = event.dataAs(ThingErased.class);
        tx.createUpdate("""
                insert into erased_thing (municipality, board, thing_id, kind, erased_on)
                values (:municipality, :board, :thing, :kind, :erasedOn)
                on conflict do nothing
                """)
                .bindMethods(event.tenant())
                .bind("thing", erased.id())
                .bind("kind", erased.kind().name())
                .bind("erasedOn", erased.erasedOn())
                .execute();
    }

    /** Removes everything else of things whose erasure has been told, from the tables registered for it. */
    public void remove(Handle tx, Collection<? extends Erasable> things) {
        Batch.of(things)
                .board(Erasable::tenant)
                .text("thing_id", Erasable::thing)
                .query(
                        tx,
                        "select kit_erase(municipality, board, array_agg(thing_id)) from {given} group by municipality, board",
                        row -> row.getObject(1));
    }

    /**
     * Those of the things that have been erased; the row that locked them is removed again. An erased thing had no row
     * before its lock was taken, so only what looks new is looked for.
     *
     * @param versions how many events of the thing are recorded
     */
    public <K extends Erasable> Set<K> goneAmong(Handle tx, Map<K, Long> versions) {
        var unknown = versions.entrySet().stream()
                .filter(version -> version.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
        var gone = among(tx, unknown);
        remove(tx, gone);
        return gone;
    }

    /** Those of the things that have been erased. */
    public <K extends Erasable> Set<K> among(Handle tx, Collection<K> things) {
        var asked = List.copyOf(things);
        return Batch.of(asked)
                .board(Erasable::tenant)
                .text("thing_id", Erasable::thing)
                .query(
                        tx,
                        "select given_place from {given} join erased_thing using (municipality, board, thing_id)",
                        row -> asked.get(row.getInt(1) - 1))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
