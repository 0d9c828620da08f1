package se.kvalitetshjulet.deviations.deviation;

import jakarta.inject.Singleton;
import se.kvalitetshjulet.deviations.attachment.Holder;
import se.kvalitetshjulet.deviations.room.Part;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.problem.Refusal;

/** A deviation as what files belong to. */
@Singleton
class DeviationFiles {

    private final Deviations deviations;

    DeviationFiles(Deviations deviations) {
        this.deviations = deviations;
    }

    Holder.Find of(String deviationId) {
        return (tx, caller) -> {
            var deviation = deviations.find(tx, caller, deviationId).orElseThrow(Refusal::notFound);
            return new Holder(
                    new ThingKey(caller.tenant(), deviationId),
                    Part.DEVIATION,
                    deviation.unit(),
                    deviation.endedOn() != null,
                    deviations.isHandledBy(tx, caller, deviation));
        };
    }
}
