package se.kvalitetshjulet.deviations.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.inspection.InspectionAnswered;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.kit.access.Caller;

/** Notes that IVO has had an answer to what it asked for. */
@ApplicationScoped
class RecordAnswer {

    private final ChangeThing change;
    private final Inspections inspections;

    RecordAnswer(ChangeThing change, Inspections inspections) {
        this.change = change;
        this.inspections = inspections;
    }

    InspectionView answer(Caller by, String inspectionId, InspectionStep step, @Nullable String ifMatch) {
        return change.change(
                by,
                inspectionId,
                ifMatch,
                inspections::find,
                (tx, now, today) -> new ChangeThing.Change<>(
                        EventTypes.INSPECTION_ANSWERED,
                        new InspectionAnswered(inspectionId, now.unit(), step.on(today), null, null),
                        step.reason()));
    }
}
