package se.kvalitetshjulet.deviations.complaint;

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
 * Reads what was written in a complaint and about it: all of it for those who handle it, the complaint itself for whoever
 * registered it. Each reading is logged.
 */
@ApplicationScoped
class ReadComplaintTexts {

    private final Complaints complaints;
    private final Door door;
    private final Store store;

    ReadComplaintTexts(Complaints complaints, Door door, Store store) {
        this.complaints = complaints;
        this.door = door;
        this.store = store;
    }

    List<Written> read(Caller caller, String complaintId, @Nullable ReadingPurpose purpose) {
        var complaint = demandSight(caller, complaintId);
        var written = door.read(caller, Part.COMPLAINT, complaintId, complaint.unit(), purpose);
        return store.inTenant(caller.tenant(), tx -> complaints.partOf(tx, caller, complaint))
                        .handles()
                ? written
                : written.stream()
                        .filter(each -> each.isOf(EventTypes.COMPLAINT_RECEIVED) || each.isAddedBy(caller))
                        .toList();
    }

    /** Refuses as if it were not there when the caller may not see the complaint. */
    ComplaintView demandSight(Caller caller, String complaintId) {
        return store.inTenant(caller.tenant(), tx -> complaints.find(tx, caller, complaintId))
                .orElseThrow(Refusal::notFound);
    }
}
