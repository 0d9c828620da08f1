package se.kvalitetshjulet.decisions.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.decisions.decision.DecisionStates;
import se.kvalitetshjulet.decisions.person.PersonRoom;
import se.kvalitetshjulet.kit.history.Fact;
import se.kvalitetshjulet.kit.history.HistoryEvent;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.history.Things;

/** How decisions are locked, what is written of them, and the room for whom they concern. */
@Singleton
class DecisionThings implements Things {

    private static final Table HISTORY = new Table("decision_event", "decision_id", "decision_event_author");

    private final DecisionStates states;
    private final PersonRoom persons;

    DecisionThings(DecisionStates states, PersonRoom persons) {
        this.states = states;
        this.persons = persons;
    }

    @Override
    public Table history() {
        return HISTORY;
    }

    @Override
    public String topic() {
        return Topics.DECISIONS_EVENTS;
    }

    @Override
    public Map<ThingKey, Long> lock(Handle tx, SortedSet<ThingKey> decisions) {
        return states.lock(tx, decisions);
    }

    @Override
    public void write(
            Handle tx, Map<ThingKey, Long> versions, Map<ThingKey, List<HistoryEvent>> histories, Set<ThingKey> known) {
        states.write(tx, versions, histories, known);
    }

    @Override
    public void keepSecrets(Handle tx, List<Fact> secret) {
        persons.keep(tx, secret);
    }
}
