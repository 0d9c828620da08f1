package se.kvalitetshjulet.deviations.room;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.kit.access.Caller;

/**
 * What an event brought to the room.
 *
 * @param happenedOn the day that the event is about
 * @param type of the event, {@code answers} or {@code addendum}
 * @param addedBy who added it, when it is an addendum
 * @param author the login of whoever added or answered
 * @param counted false for an event that does not count for now
 */
public record Written(
        Instant time,
        LocalDate happenedOn,
        String type,
        List<Text> texts,
        @Nullable String addedBy,
        @JsonIgnore @Nullable String author,
        @JsonIgnore boolean counted) {

    /** The type of what was added later, which is no event. */
    static final String ADDENDUM = "addendum";

    /** The type of answers to what the board asks, which are no event either. */
    static final String ANSWERS = "answers";

    /** Whether it is an addendum, or are answers, of this caller's own. */
    public boolean isAddedBy(Caller caller) {
        return caller.subject().equals(author);
    }

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
