package se.kvalitetshjulet.deviations.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.inspection.InspectionDemanded;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Notes what IVO demands, and by when. */
@ApplicationScoped
class RecordDemand {

    private final ChangeThing change;
    private final Inspections inspections;

    RecordDemand(ChangeThing change, Inspections inspections) {
        this.change = change;
        this.inspections = inspections;
    }

    InspectionView demand(Caller by, String inspectionId, InspectionStep step, @Nullable String ifMatch) {
        return change.change(by, inspectionId, ifMatch, inspections::find, (tx, now, today) -> {
            if (step.dueOn() == null) {
                throw Refusal.ofField("dueOn", "Ange vilken dag IVO ska ha svar.");
            }
            return new ChangeThing.Change<>(
                    EventTypes.INSPECTION_DEMANDED,
                    new InspectionDemanded(inspectionId, now.unit(), step.on(today), step.dueOn(), null),
                    step.reason());
        });
    }
}
