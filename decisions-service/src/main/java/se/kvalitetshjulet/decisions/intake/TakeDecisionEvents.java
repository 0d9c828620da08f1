package se.kvalitetshjulet.decisions.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Owner;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.kit.history.Fact;
import se.kvalitetshjulet.kit.history.RecordEvents;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.inbox.IntakeEffects;
import se.kvalitetshjulet.kit.organisation.Units;

/** Records what case systems and people here tell of decisions. */
@ApplicationScoped
class TakeDecisionEvents implements IntakeEffects {

    private final Units units;
    private final RecordEvents events;

    TakeDecisionEvents(Units units, RecordEvents events) {
        this.units = units;
        this.events = events;
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

    /** True for the erasure of a decision; that of another kind of thing concerns somebody else. */
    private static boolean erases(IncomingEvent event) {
        return event.data() instanceof ThingErased erased && erased.kind() == ThingErased.Kind.DECISION;
    }

    @Override
    public void apply(Handle tx, List<IncomingEvent> fresh) {
        units.define(tx, fresh);
        events.record(
                tx,
                fresh.stream()
                        .filter(event -> isOfDecision(event.type()))
                        .map(Fact::of)
                        .toList());
        events.erase(tx, fresh.stream().filter(TakeDecisionEvents::erases).toList());
    }
}
