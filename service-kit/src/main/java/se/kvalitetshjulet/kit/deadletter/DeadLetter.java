package se.kvalitetshjulet.kit.deadletter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not be taken, as it is listed. What it says is not here: it may hold anything.
 *
 * @param reason the code of the problem type that it was refused with
 * @param detail plain Swedish
 */
public record DeadLetter(
        UUID deadLetterId,
        String topic,
        int partition,
        long recordOffset,
        String reason,
        String detail,
        Status status,
        Instant arrivedAt,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable String settledReason) {

    public enum Status {
        OPEN,
        REPLAYED,
        DISCARDED
    }
}
