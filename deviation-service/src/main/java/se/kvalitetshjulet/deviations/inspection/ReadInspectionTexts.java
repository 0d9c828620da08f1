package se.kvalitetshjulet.deviations.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.room.Door;
import se.kvalitetshjulet.deviations.room.Part;
import se.kvalitetshjulet.deviations.room.ReadingPurpose;
import se.kvalitetshjulet.deviations.room.Written;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Reads what was written about an inspection; whoever sees the inspection may, and each reading is logged. */
@ApplicationScoped
class ReadInspectionTexts {

    private final Inspections inspections;
    private final Door door;
    private final Store store;

    ReadInspectionTexts(Inspections inspections, Door door, Store store) {
        this.inspections = inspections;
        this.door = door;
        this.store = store;
    }

    List<Written> read(Caller caller, String inspectionId, @Nullable ReadingPurpose purpose) {
        var unit = demandSight(caller, inspectionId).unit();
        return door.read(caller, Part.INSPECTION, inspectionId, unit, purpose);
    }

    /** Refuses as if it were not there when the caller may not see the inspection. */
    InspectionView demandSight(Caller caller, String inspectionId) {
        return store.inTenant(caller.tenant(), tx -> inspections.find(tx, caller, inspectionId))
                .orElseThrow(Refusal::notFound);
    }
}
