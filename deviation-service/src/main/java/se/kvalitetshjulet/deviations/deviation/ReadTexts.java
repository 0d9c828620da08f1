package se.kvalitetshjulet.deviations.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.room.Door;
import se.kvalitetshjulet.deviations.room.Part;
import se.kvalitetshjulet.deviations.room.ReadingPurpose;
import se.kvalitetshjulet.deviations.room.Written;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/**
 * Reads what was written about a deviation: all of it for those who handle it, the report itself for whoever reported it. Each
 * reading is logged.
 */
@ApplicationScoped
class ReadTexts {

    private final Deviations deviations;
    private final Door door;
    private final Store store;

    ReadTexts(Deviations deviations, Door door, Store store) {
        this.deviations = deviations;
        this.door = door;
        this.store = store;
    }

    List<Written> read(Caller caller, String deviationId, @Nullable ReadingPurpose purpose) {
        var deviation = demandSight(caller, deviationId);
        var written = door.read(caller, Part.DEVIATION, deviationId, deviation.unit(), purpose);
        return store.inTenant(caller.tenant(), tx -> deviations.isHandledBy(tx, caller, deviation))
                ? written
                : written.stream()
                        .filter(each -> each.isOf(EventTypes.DEVIATION_REPORTED) || each.isAddedBy(caller))
                        .toList();
    }

    /** Refuses as if it were not there when the caller may not see the deviation. */
    DeviationView demandSight(Caller caller, String deviationId) {
        return store.inTenant(caller.tenant(), tx -> deviations.find(tx, caller, deviationId))
                .orElseThrow(Refusal::notFound);
    }
}
