package se.kvalitetshjulet.deviations.intake;

import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.Owner;

/** The types that this service takes from outside: its own. Units come to it from the topic they are told on. */
final class DeviationTypes {

    private DeviationTypes() {}

    static boolean areTaken(EventType<?> type) {
        return type.owner() == Owner.DEVIATIONS && type.direction().isIntake();
    }
}
