package se.kvalitetshjulet.deviations.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.inspection.InspectionDecided;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Notes what IVO has decided. A decision may ask for something more, by a day of its own. */
@ApplicationScoped
class RecordIvoDecision {

    private final ChangeThing change;
    private final Inspections inspections;

    RecordIvoDecision(ChangeThing change, Inspections inspections) {
        this.change = change;
        this.inspections = inspections;
    }

    InspectionView decide(Caller by, String inspectionId, InspectionStep step, @Nullable String ifMatch) {
        return change.change(by, inspectionId, ifMatch, inspections::find, (tx, now, today) -> {
            if (step.result() == null) {
                throw Refusal.ofField("result", "Ange vad IVO beslutade.");
            }
            return new ChangeThing.Change<>(
                    EventTypes.INSPECTION_DECIDED,
                    new InspectionDecided(inspectionId, now.unit(), step.on(today), step.dueOn(), step.result()),
                    step.reason());
        });
    }
}
