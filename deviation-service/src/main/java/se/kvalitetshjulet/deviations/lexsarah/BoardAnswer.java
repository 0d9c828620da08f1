package se.kvalitetshjulet.deviations.lexsarah;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.agenda.ItemDecided.Outcome;

/**
 * What the board said when it took a report up.
 *
 * @param returned the matter is back with the administration, which asks anew
 */
public record BoardAnswer(
        LocalDate on, int paragraph, String registryNumber, Outcome outcome, String outcomeLabel, boolean returned) {

    /** What a report can be sent to the board with; codes of {@code lex-sarah-proposals}. */
    static final String NOTIFY_IVO = "NOTIFY_IVO";

    static final String MEASURES_SUFFICE = "MEASURES_SUFFICE";

    /**
     * Whether IVO is to be notified, by what the board was asked and what it answered. Empty when the answer settles nothing:
     * then it comes back, or the board finds that the measures do not suffice.
     */
    static Optional<Boolean> settles(@Nullable String proposal, Outcome outcome) {
        if (NOTIFY_IVO.equals(proposal)) {
            return switch (outcome) {
                case APPROVED -> Optional.of(true);
                case REJECTED -> Optional.of(false);
                default -> Optional.empty();
            };
        }
        return MEASURES_SUFFICE.equals(proposal) && (outcome == Outcome.APPROVED || outcome == Outcome.NOTED)
                ? Optional.of(false)
                : Optional.empty();
    }

    /** True when the administration has to ask anew. What is postponed comes to a later meeting by itself. */
    static boolean isReturned(@Nullable String proposal, Outcome outcome) {
        return outcome != Outcome.POSTPONED && settles(proposal, outcome).isEmpty();
    }

    static String label(Outcome outcome) {
        return switch (outcome) {
            case APPROVED -> "bifall till förslaget";
            case REJECTED -> "avslag på förslaget";
            case POSTPONED -> "bordlagt";
            case REMITTED -> "återremiss";
            case NOTED -> "lagt till handlingarna";
            case STATEMENT_GIVEN -> "yttrande avgivet";
            case PROPOSED_TO_COUNCIL -> "förslag till kommunfullmäktige";
        };
    }
}
