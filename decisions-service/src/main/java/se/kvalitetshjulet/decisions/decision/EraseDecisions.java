package se.kvalitetshjulet.decisions.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.decisions.history.DecisionKey;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.outbox.Outbox;
import se.kvalitetshjulet.kit.retention.ErasedThings;

/**
 * Erases a decision whose retention is over (gallring): its state, its history, whom it concerned and what was queued
 * about it. The other services are told to do the same.
 */
@ApplicationScoped
public class EraseDecisions {

    private final DecisionStates states;
    private final ErasedThings erased;
    private final Outbox outbox;

    EraseDecisions(DecisionStates states, ErasedThings erased, Outbox outbox) {
        this.states = states;
        this.erased = erased;
        this.outbox = outbox;
    }

    /** Erases the decisions that these events name; one about another kind of thing concerns somebody else. */
    public void erase(Handle tx, List<IncomingEvent> told) {
        var ofDecisions = told.stream()
                .filter(event -> event.dataAs(ThingErased.class).kind() == ThingErased.Kind.DECISION)
                .toList();
        if (ofDecisions.isEmpty()) {
            return;
        }
        var decisions =
                ofDecisions.stream().map(EraseDecisions::decisionOf).collect(Collectors.toCollection(TreeSet::new));
        // Whoever records an event holds the same locks: it is either removed here, or finds that the decision is gone.
        var versions = states.lock(tx, decisions);
        ofDecisions.forEach(event -> erased.tell(tx, event));
        erased.remove(tx, decisions);
        outbox.append(
                tx,
                Topics.DECISIONS_EVENTS,
                ofDecisions.stream()
                        .map(event -> event.outgoing(versions.merge(decisionOf(event), 1L, Long::sum)))
                        .toList());
    }

    private static DecisionKey decisionOf(IncomingEvent event) {
        return new DecisionKey(event.tenant(), event.subject());
    }
}
