package se.kvalitetshjulet.deviations.thing;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.history.ThingKey;

/** Who recorded an event here. What another system has posted has no author that we know. */
@Singleton
public class Authors {

    /** The names of those who recorded events of a thing here, by the events' ids. */
    public Map<String, String> namesOf(Handle tx, ThingKey thing) {
        return tx
                .createQuery("""
                        select id, caller_name from thing_event_author
                        where municipality = :municipality and board = :board and thing_id = :thing
                        """)
                .bindMethods(thing.tenant())
                .bind("thing", thing.thing())
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
