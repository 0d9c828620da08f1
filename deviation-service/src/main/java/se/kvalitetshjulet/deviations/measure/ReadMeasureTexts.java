package se.kvalitetshjulet.deviations.measure;

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

/** Reads what was written about a measure; whoever sees the measure may, and each reading is logged. */
@ApplicationScoped
class ReadMeasureTexts {

    private final Measures measures;
    private final Door door;
    private final Store store;

    ReadMeasureTexts(Measures measures, Door door, Store store) {
        this.measures = measures;
        this.door = door;
        this.store = store;
    }

    List<Written> read(Caller caller, String measureId, @Nullable ReadingPurpose purpose) {
        var unit = demandSight(caller, measureId).unit();
        return door.read(caller, Part.MEASURE, measureId, unit, purpose);
    }

    /** Refuses as if it were not there when the caller may not see the measure. */
    MeasureView demandSight(Caller caller, String measureId) {
        return store.inTenant(caller.tenant(), tx -> measures.find(tx, caller, measureId))
                .orElseThrow(Refusal::notFound);
    }
}
