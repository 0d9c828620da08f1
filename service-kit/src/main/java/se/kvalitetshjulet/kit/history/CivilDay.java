package se.kvalitetshjulet.kit.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.statute.SwedishTime;

/** The day that an event is about. */
public final class CivilDay {

    private CivilDay() {}

    /** The first civil date that the data has is the day that the event is about; one without is about the day it was made. */
    public static LocalDate of(EventType<?> type, JsonNode data, Instant time) {
        return type.civilDates().stream()
                .filter(data::hasNonNull)
                .findFirst()
                .map(field -> LocalDate.parse(data.get(field).textValue()))
                .orElseGet(() -> SwedishTime.dateOf(time));
    }
}
