package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Sex;
import se.kvalitetshjulet.contracts.decision.DecisionClosed;
import se.kvalitetshjulet.contracts.decision.DecisionCorrected;
import se.kvalitetshjulet.contracts.decision.DecisionMade;
import se.kvalitetshjulet.contracts.decision.DelayExplained;
import se.kvalitetshjulet.contracts.decision.ExecutionInterrupted;
import se.kvalitetshjulet.contracts.decision.ExecutionResumed;
import se.kvalitetshjulet.contracts.decision.ExecutionStarted;
import se.kvalitetshjulet.contracts.decision.OfferRecorded;
import se.kvalitetshjulet.contracts.decision.Person;

/** One decision of the sample and what happens to it, as the case system records it. */
final class SampleDecision {

    static final String SOURCE = "/case-system/exempel";

    private final String id;
    private final Random random;
    private final Recording recording;

    SampleDecision(String id, Random random) {
        this.id = id;
        this.random = random;
        this.recording = new Recording(SOURCE, id, random);
    }

    List<ObjectNode> events() {
        return recording.events();
    }

    /** The decision of an offering, with the person among the secret fields where there is one. */
    SampleDecision made(Offering offering, LocalDate on, Person person) {
        return made(offering, on, offering.unit(on, random), person);
    }

    SampleDecision made(Offering offering, LocalDate on, String unit, Person person) {
        var made = new DecisionMade(
                id,
                "A-" + (30_000 + random.nextInt(9_000)),
                offering.legalBasis(),
                offering.name(),
                offering.area().name(),
                unit,
                on,
                "HANDLAGGARE-" + (11 + random.nextInt(28)),
                random.nextBoolean() ? on.plusDays(random.nextInt(30)) : null,
                random.nextInt(3) == 0 ? on.plusYears(1) : null,
                offering.granted(random),
                random.nextInt(100) < 54 ? Sex.WOMAN : Sex.MAN,
                offering.birthYear(random));
        return tell(EventTypes.DECISION_MADE, on, made, person == null ? null : new DecisionMade.Secrets(person));
    }

    SampleDecision started(LocalDate on) {
        return tell(
                EventTypes.DECISION_EXECUTION_STARTED,
                on,
                new ExecutionStarted(id, on, ExecutionStarted.Extent.FULL),
                null);
    }

    /** Started in part; what is missing is told in words, which are secret. */
    SampleDecision startedInPart(LocalDate on, String missing) {
        return tell(
                EventTypes.DECISION_EXECUTION_STARTED,
                on,
                new ExecutionStarted(id, on, ExecutionStarted.Extent.PART),
                new ExecutionStarted.Secrets(missing));
    }

    SampleDecision interrupted(LocalDate on, String reason) {
        return tell(EventTypes.DECISION_EXECUTION_INTERRUPTED, on, new ExecutionInterrupted(id, on, reason), null);
    }

    SampleDecision resumed(LocalDate on) {
        return tell(EventTypes.DECISION_EXECUTION_RESUMED, on, new ExecutionResumed(id, on), null);
    }

    /** @param note what was said, which is secret; null when nothing was noted */
    SampleDecision offered(LocalDate on, OfferRecorded.Outcome outcome, String note) {
        return tell(
                EventTypes.DECISION_OFFER_RECORDED,
                on,
                new OfferRecorded(id, on, outcome),
                note == null ? null : new OfferRecorded.Secrets(note));
    }

    /** @param note the circumstances in words, which are secret; null when nothing was noted */
    SampleDecision explained(LocalDate on, String reason, String note) {
        return tell(
                EventTypes.DECISION_DELAY_EXPLAINED,
                on,
                new DelayExplained(id, on, reason, random.nextInt(3) == 0 ? "HOME_CARE" : null),
                note == null ? null : new DelayExplained.Secrets(note));
    }

    SampleDecision closed(LocalDate on, DecisionClosed.Cause cause) {
        return tell(EventTypes.DECISION_CLOSED, on, new DecisionClosed(id, on, cause), null);
    }

    SampleDecision corrected(LocalDate on, String field, Object value) {
        return tell(
                EventTypes.DECISION_CORRECTED,
                on,
                new DecisionCorrected(id, on, "REGISTERED_WRONG", Map.of(field, value)),
                null);
    }

    /** The person's data were wrong; that they were is told, what they are stays secret. */
    SampleDecision correctedPerson(LocalDate on, Person person) {
        Map<String, Object> changes = new HashMap<>();
        changes.put("person", null);
        return tell(
                EventTypes.DECISION_CORRECTED,
                on,
                new DecisionCorrected(id, on, "REGISTERED_WRONG", changes),
                new DecisionCorrected.Secrets(person));
    }

    /** The case system was slow with the latest event: it was recorded so many days later than it would have been. */
    SampleDecision recordedLater(int days) {
        recording.latestCameLater(days);
        return this;
    }

    private <T> SampleDecision tell(EventType<T> type, LocalDate on, T data, Object secrets) {
        recording.tell(type, on, data, secrets);
        return this;
    }
}
