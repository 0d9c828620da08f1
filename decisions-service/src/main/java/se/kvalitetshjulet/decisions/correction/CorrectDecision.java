package se.kvalitetshjulet.decisions.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.decisions.decision.DecisionHistory;
import se.kvalitetshjulet.decisions.decision.DecisionTag;
import se.kvalitetshjulet.decisions.decision.Decisions;
import se.kvalitetshjulet.decisions.history.Standing;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.StrongLogin;
import se.kvalitetshjulet.kit.cloudevents.EnterEvents;
import se.kvalitetshjulet.kit.cloudevents.EventIntake;
import se.kvalitetshjulet.kit.history.History;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** Corrects what was recorded of a decision, by one event that names what is changed and nothing else. */
@ApplicationScoped
class CorrectDecision {

    static final String SOURCE = "urn:kvalitetshjulet:decisions-service:correction";

    private static final String BEFORE = "before_correction";

    /** Named among the changes when it comes beside them, and only then. */
    private static final String PERSON = "person";

    private final Decisions decisions;
    private final DecisionHistory told;
    private final History history;
    private final EnterCorrection enter;
    private final StrongLogin login;
    private final Store store;

    CorrectDecision(
            Decisions decisions,
            DecisionHistory told,
            History history,
            EnterCorrection enter,
            StrongLogin login,
            Store store) {
        this.decisions = decisions;
        this.told = told;
        this.history = history;
        this.enter = enter;
        this.login = login;
        this.store = store;
    }

    /** What a decision says that can be corrected, and at which version it does. */
    record Correctable(Standing standing, long version) {}

    Correctable correctable(Caller caller, String decisionId) {
        return store.inTenant(caller.tenant(), tx -> {
            var version = decisions.lockForChange(tx, caller, decisionId).orElseThrow(Refusal::notFound);
            return new Correctable(standing(tx, caller, decisionId), version);
        });
    }

    /**
     * Makes the correction.
     *
     * @param ifMatch the version that the caller has seen, as {@code If-Match} writes it
     */
    Corrected correct(Caller caller, String decisionId, NewCorrection wanted, @Nullable String ifMatch) {
        return store.inTenant(caller.tenant(), tx -> correct(tx, caller, decisionId, wanted, ifMatch));
    }

    /** Tells what the correction would make of the decision: it is made, and undone. */
    Corrected preview(Caller caller, String decisionId, NewCorrection wanted, @Nullable String ifMatch) {
        return store.inTenant(caller.tenant(), tx -> {
            tx.savepoint(BEFORE);
            var corrected = correct(tx, caller, decisionId, wanted, ifMatch);
            tx.rollbackToSavepoint(BEFORE);
            return corrected;
        });
    }

    private Corrected correct(
            Handle tx, Caller caller, String decisionId, NewCorrection wanted, @Nullable String ifMatch) {
        var version = decisions.lockForChange(tx, caller, decisionId).orElseThrow(Refusal::notFound);
        Versions.require(DecisionTag.versionsIn(ifMatch), version);
        if (wanted.person() != null) {
            login.demandOf(caller);
        }
        var before = decisions.find(tx, caller, decisionId).orElseThrow(Refusal::notFound);
        var changes = changed(wanted, standing(tx, caller, decisionId));
        var event = new EnterEvents.NewEvent(
                UUID.randomUUID().toString(),
                EventTypes.DECISION_CORRECTED,
                decisionId,
                data(decisionId, wanted, changes));
        if (enter.enter(tx, caller, event) instanceof EventIntake.Outcome.Rejected rejected) {
            throw new Refusal(EnterEvents.asWritten(rejected.refused()));
        }
        var entry = entry(tx, caller, decisionId, event.id());
        var whole = standing(tx, caller, decisionId);
        demandEffect(changes, whole, entry);
        enter.demandWhole(tx, caller, wanted.correctedOn(), changes.keySet(), whole);
        return new Corrected(before, decisions.find(tx, caller, decisionId).orElse(null), entry);
    }

    private Standing standing(Handle tx, Caller caller, String decisionId) {
        return Standing.of(history.of(tx, new ThingKey(caller.tenant(), decisionId)));
    }

    private DecisionHistory.Entry entry(Handle tx, Caller caller, String decisionId, String eventId) {
        return told.of(tx, new ThingKey(caller.tenant(), decisionId), DecisionHistory.Order.ARRIVAL).stream()
                .filter(each -> each.eventId().equals(eventId))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, JsonNode> changed(NewCorrection wanted, Standing standing) {
        var changes = wanted.changes() == null
                ? Map.<String, JsonNode>of()
                : wanted.changes().properties().stream()
                        .filter(change -> !change.getKey().equals(PERSON))
                        .filter(change -> !standing.says(change.getKey(), change.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (changes.isEmpty() && wanted.person() == null) {
            throw new Refusal(CorrectionProblem.NOTHING_CHANGED, "Ändra minst en uppgift som är fel.");
        }
        return changes;
    }

    private static ObjectNode data(String decisionId, NewCorrection wanted, Map<String, JsonNode> changes) {
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("decisionId", decisionId)
                .put("correctedOn", wanted.correctedOn())
                .put("reason", wanted.reason());
        var named = data.putObject("changes");
        changes.forEach(named::set);
        if (wanted.person() != null) {
            named.putNull(PERSON);
            data.set(PERSON, wanted.person());
        }
        return data;
    }

    /** A correction that counts for nothing is no correction, though an event like it from elsewhere is kept. */
    private static void demandEffect(Map<String, JsonNode> changes, Standing now, DecisionHistory.Entry entry) {
        if (entry.conflict() != null) {
            throw new Refusal(CorrectionProblem.WITHOUT_EFFECT, entry.conflict().sentence());
        }
        if (!changes.entrySet().stream().allMatch(change -> now.says(change.getKey(), change.getValue()))) {
            throw new Refusal(
                    CorrectionProblem.WITHOUT_EFFECT,
                    "En rättelse med ett senare datum gäller. Rätta med dagens datum i stället.");
        }
    }
}
