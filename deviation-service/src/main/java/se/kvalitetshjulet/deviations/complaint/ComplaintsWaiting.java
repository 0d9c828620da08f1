package se.kvalitetshjulet.deviations.complaint;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.deviations.quality.Waiting;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Readers;

@Singleton
class ComplaintsWaiting implements Waiting {

    private static final int AFTER_DEVIATIONS = 2;
    private static final String TITLE = "Klagomål och synpunkter";
    private static final String LIST = "/klagomal";

    private final Complaints complaints;

    ComplaintsWaiting(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public Optional<Part> of(Handle tx, Caller caller) {
        if (!caller.is(Readers.OF_COMPLAINTS)) {
            return Optional.empty();
        }
        return Optional.of(
                ComplaintWay.isOfUnit(caller)
                        ? new Part(
                                AFTER_DEVIATIONS,
                                TITLE,
                                LIST,
                                complaints.overdue(tx, caller),
                                "skulle ha besvarats",
                                LIST + "?overdue=true")
                        : new Part(
                                AFTER_DEVIATIONS,
                                TITLE,
                                LIST,
                                complaints.withDelegation(tx, caller),
                                "hos klagomålsdelegationen",
                                LIST + "?status=ESCALATED"));
    }
}
