package se.kvalitetshjulet.deviations.room;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.kvalitetshjulet.contracts.EventType;

/**
 * What an event brought to the room.
 *
 * @param happenedOn the day that the event is about
 * @param type of the event
 */
public record Written(Instant time, LocalDate happenedOn, String type, List<Text> texts) {

    public boolean isOf(EventType<?> told) {
        return type.equals(told.fullName());
    }

    /**
     * A text.
     *
     * @param field the contract's name of it
     * @param label in Swedish
     */
    public record Text(String field, String label, String text) {}
}
