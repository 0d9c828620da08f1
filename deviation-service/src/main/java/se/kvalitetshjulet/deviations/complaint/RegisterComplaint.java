package se.kvalitetshjulet.deviations.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived;
import se.kvalitetshjulet.deviations.intake.EnterEvent;
import se.kvalitetshjulet.deviations.thing.Reporters;
import se.kvalitetshjulet.deviations.thing.ThingIds;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Registers a complaint or an opinion. The one who registers it sees it, also when it belongs to no unit of theirs. */
@ApplicationScoped
class RegisterComplaint {

    private final EnterEvent enter;
    private final Reporters reporters;
    private final Complaints complaints;
    private final Words words;
    private final Store store;
    private final InstantSource clock;

    RegisterComplaint(
            EnterEvent enter,
            Reporters reporters,
            Complaints complaints,
            Words words,
            Store store,
            InstantSource clock) {
        this.enter = enter;
        this.reporters = reporters;
        this.complaints = complaints;
        this.words = words;
        this.store = store;
        this.clock = clock;
    }

    ComplaintView register(Caller by, NewComplaint wanted) {
        return store.inTenant(by.tenant(), tx -> {
            words.refuseUnknownUnit(tx, by.tenant(), wanted.unit());
            var id = ThingIds.next("KLA");
            enter.enter(
                    tx,
                    by,
                    EventTypes.COMPLAINT_RECEIVED,
                    new ComplaintReceived(
                            id,
                            wanted.kind(),
                            wanted.channel(),
                            wanted.subject(),
                            wanted.unit(),
                            wanted.caseReference(),
                            wanted.receivedOn() == null ? SwedishTime.today(clock) : wanted.receivedOn()),
                    new ComplaintReceived.Secrets(wanted.text(), wanted.complainant()));
            reporters.note(tx, by, id);
            return complaints.find(tx, by, id).orElseThrow();
        });
    }
}
