package se.kvalitetshjulet.deviations.thing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.kvalitetshjulet.courses.Told;
import se.kvalitetshjulet.kit.history.HistoryEvent;
import se.kvalitetshjulet.kit.history.ThingKey;

/** Translates kept events to what the folds need. */
@Singleton
public class AsTold {

    private final ObjectMapper json;

    AsTold(ObjectMapper json) {
        this.json = json;
    }

    public Map<ThingKey, List<Told>> all(Map<ThingKey, List<HistoryEvent>> histories) {
        var told = new TreeMap<ThingKey, List<Told>>();
        histories.forEach(
                (key, events) -> told.put(key, events.stream().map(this::one).toList()));
        return told;
    }

    public Told one(HistoryEvent event) {
        try {
            return new Told(
                    event.key(),
                    event.happenedOn(),
                    json.treeToValue(event.data(), event.type().data()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("history was written from these records", impossible);
        }
    }
}
