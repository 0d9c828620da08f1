package se.kvalitetshjulet.deviations.intake;

import java.util.EnumSet;
import java.util.Set;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Owner;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;

/** The types that this service takes from outside: its own, the erasure of what they tell of, and what the board decides. */
final class DeviationTypes {

    private static final Set<ThingErased.Kind> KINDS = EnumSet.of(
            ThingErased.Kind.DEVIATION,
            ThingErased.Kind.MEASURE,
            ThingErased.Kind.COMPLAINT,
            ThingErased.Kind.LEX_SARAH,
            ThingErased.Kind.INSPECTION,
            ThingErased.Kind.RISK,
            ThingErased.Kind.CONTROL);

    private DeviationTypes() {}

    /** Units come to it from the topic they are told on. */
    static boolean areTaken(EventType<?> type) {
        return areOwn(type) && type.direction().isIntake() || type.equals(EventTypes.THING_ERASED);
    }

    static boolean areOwn(EventType<?> type) {
        return type.owner() == Owner.DEVIATIONS;
    }

    /** What the board has decided, and on which day it met. */
    static boolean areOfTheBoard(EventType<?> type) {
        return type.equals(EventTypes.ITEM_DECIDED) || type.equals(EventTypes.MEETING_SCHEDULED);
    }

    /** True for the erasure of a thing of ours; that of another kind concerns somebody else. */
    static boolean erases(IncomingEvent event) {
        return event.data() instanceof ThingErased erased && KINDS.contains(erased.kind());
    }
}
