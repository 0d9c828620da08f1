package se.kvalitetshjulet.reporting.intake;

import java.util.Set;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Owner;

/** Which types this service has a use for, by where they come from. */
final class TakenTypes {

    static final Set<EventType<?>> FROM_OUTSIDE = Set.copyOf(EventTypes.intakeOf(Owner.REPORTING));

    private TakenTypes() {}

    /** Warnings are about days to come, which a report does not tell of. */
    static boolean fromDecisions(EventType<?> type) {
        return type.owner() == Owner.DECISIONS && !type.equals(EventTypes.DECISION_CLOCK_WARNING)
                || type.equals(EventTypes.THING_ERASED)
                || type.equals(EventTypes.CODE_LIST_REVISED);
    }

    static boolean fromDeviations(EventType<?> type) {
        return type.owner() == Owner.DEVIATIONS
                || type.equals(EventTypes.THING_ERASED)
                || type.equals(EventTypes.CODE_LIST_REVISED);
    }

    static boolean fromAgenda(EventType<?> type) {
        return type.equals(EventTypes.MEETING_SCHEDULED)
                || type.equals(EventTypes.ITEM_DECIDED)
                || type.equals(EventTypes.MINUTES_APPROVED);
    }

    static boolean fromOrganisation(EventType<?> type) {
        return type.equals(EventTypes.ORGANISATION_UNIT_DEFINED);
    }
}
