package se.kvalitetshjulet.agenda.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;

/**
 * What happened to a question on its way to the board and through it.
 *
 * @param meetingId the meeting that it happened at, or is meant for
 * @param by name of the person; null for what a system did, and for what the board decided
 * @param reason why, where somebody has to say it
 * @param paragraph of a decision
 */
public record QuestionStep(
        Instant at,
        What what,
        UUID itemId,
        @Nullable UUID meetingId,
        @Nullable LocalDate meetingOn,
        @Nullable String by,
        @Nullable String reason,
        @Nullable Integer paragraph,
        ItemDecided.@Nullable Outcome outcome) {

    /** The steps there are. */
    public enum What {
        PROPOSED("Föreslaget"),
        ACCEPTED("Uppsatt på dagordningen"),
        TAKEN_OFF("Borttaget från dagordningen"),
        SENT_BACK("Återsänt"),
        POSTPONED("Uppskjutet"),
        WITHDRAWN("Återtaget"),
        PROPOSED_AGAIN("Föreslaget på nytt"),
        DECIDED("Avgjort");

        private final String swedish;

        What(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }
}
