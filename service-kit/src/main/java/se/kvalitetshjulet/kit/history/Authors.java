package se.kvalitetshjulet.kit.history;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.inbox.EventIdentity;
import se.kvalitetshjulet.kit.store.Batch;

/** Who recorded an event here. What another system has posted has no author that we know. */
@Singleton
public class Authors {

    private final Instance<Things> things;

    Authors(Instance<Things> things) {
        this.things = things;
    }

    /** Somebody who recorded something. */
    public record Author(String subject, String name) {}

    /** Notes who recorded these events of things, in the transaction that records them. */
    public void note(Handle tx, Author author, Map<EventIdentity, String> thingOfEvent) {
        var table = things.get().history();
        Batch.of(List.copyOf(thingOfEvent.entrySet()))
                .board(event -> event.getKey().tenant())
                .text(table.idColumn(), Map.Entry::getValue)
                .text("source", event -> event.getKey().source())
                .text("id", event -> event.getKey().id())
                .text("caller", _ -> author.subject())
                .text("caller_name", _ -> author.name())
                .insertInto(tx, table.authors());
    }

    /** The names of those who recorded events of a thing here. */
    public Map<EventIdentity, String> namesOf(Handle tx, ThingKey thing) {
        var table = things.get().history();
        return tx
                .createQuery("select source, id, caller_name from " + table.authors()
                        + " where municipality = :municipality and board = :board and " + table.idColumn()
                        + " = :thing")
                .bindMethods(thing.tenant())
                .bind("thing", thing.thing())
                .map((row, context) -> Map.entry(
                        new EventIdentity(thing.tenant(), row.getString(1), row.getString(2)), row.getString(3)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
