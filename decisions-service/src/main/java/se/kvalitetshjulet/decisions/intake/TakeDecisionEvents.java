package se.kvalitetshjulet.decisions.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Owner;
import se.kvalitetshjulet.decisions.decision.EraseDecisions;
import se.kvalitetshjulet.decisions.decision.RecordEvents;
import se.kvalitetshjulet.decisions.history.DecisionKey;
import se.kvalitetshjulet.decisions.person.PersonRoom;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.inbox.IntakeEffects;
import se.kvalitetshjulet.kit.organisation.Units;

/** Shows each event of a batch to its room: identities and texts to the person room, the rest to the decision. */
@ApplicationScoped
class TakeDecisionEvents implements IntakeEffects {

    private final Units units;
    private final PersonRoom persons;
    private final RecordEvents decisions;
    private final EraseDecisions erase;

    TakeDecisionEvents(Units units, PersonRoom persons, RecordEvents decisions, EraseDecisions erase) {
        this.units = units;
        this.persons = persons;
        this.decisions = decisions;
        this.erase = erase;
    }

    /** The types that are taken from outside. */
    static boolean isTaken(EventType<?> type) {
        return isOfDecision(type) || type.equals(EventTypes.THING_ERASED);
    }

    /** The types that case systems post. */
    private static boolean isOfDecision(EventType<?> type) {
        return type.owner() == Owner.DECISIONS && type.direction().isIntake();
    }

    /** The types that the system that owns units posts. */
    static boolean isOfUnit(EventType<?> type) {
        return type.owner() == Owner.ORGANISATION;
    }

    @Override
    public void apply(Handle tx, List<IncomingEvent> fresh) {
        units.define(tx, fresh);
        var ofDecisions =
                fresh.stream().filter(event -> isOfDecision(event.type())).toList();
        var gone = decisions.record(
                tx, ofDecisions.stream().map(event -> event.outgoing(null)).toList());
        persons.keep(
                tx,
                ofDecisions.stream()
                        .filter(event -> !gone.contains(new DecisionKey(event.tenant(), event.subject())))
                        .toList());
        erase.erase(
                tx,
                fresh.stream()
                        .filter(event -> event.type().equals(EventTypes.THING_ERASED))
                        .toList());
    }
}
