package se.kvalitetshjulet.deviations.investigation;

import java.time.Instant;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed.Outcome;

/**
 * What the investigator proposes that the board decides; what it decides is another thing.
 *
 * @param plan the plan of measures
 */
public record Proposal(
        Outcome outcome, boolean notifyIvo, String plan, String authorName, String authorTitle, Instant proposedAt) {}
