package se.kvalitetshjulet.contracts.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A matter has its registry number. The title of a secret matter never leaves agenda-service. */
public record MatterRegistered(
        String registryNumber,
        @Nullable String title,
        String kind,
        @Nullable Classification classification,
        @Nullable String sender,
        @Nullable String theirReference,
        @Nullable LocalDate answerDueOn,
        boolean secret,
        @Nullable Origin origin) {

    public MatterRegistered {
        if (secret && title != null) {
            throw new IllegalArgumentException("the title of a secret matter stays in the registry");
        }
    }

    /** Place in the board's classification plan. */
    public record Classification(String plan, String code, String name) {}
}
