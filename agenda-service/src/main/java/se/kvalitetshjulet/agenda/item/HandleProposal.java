package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** What is done with a proposal besides putting it on an agenda. Why is told to whoever wrote it, and shown on the matter. */
@ApplicationScoped
public class HandleProposal {

    private final Store store;
    private final Meetings meetings;
    private final Items items;
    private final QuestionSteps steps;

    HandleProposal(Store store, Meetings meetings, Items items, QuestionSteps steps) {
        this.store = store;
        this.meetings = meetings;
        this.items = items;
        this.steps = steps;
    }

    public void sendBack(Caller by, UUID itemId, String reason) {
        handled(by, itemId, reason, (tx, item) -> {
            item.sendBack();
            steps.add(tx, by.tenant(), item, QuestionStep.What.SENT_BACK, by, null, reason);
        });
    }

    public void withdraw(Caller by, UUID itemId, @Nullable String reason) {
        handled(by, itemId, reason, (tx, item) -> {
            item.withdraw();
            steps.add(tx, by.tenant(), item, QuestionStep.What.WITHDRAWN, by, null, reason);
        });
    }

    /** Lets it wait for a named meeting. */
    public void postpone(Caller by, UUID itemId, UUID meetingId, @Nullable String reason) {
        handled(by, itemId, reason, (tx, item) -> {
            meetings.find(tx, by.tenant(), meetingId)
                    .orElseThrow(() -> Refusal.ofField("meetingId", "Sammanträdet finns inte."))
                    .requireAgendaOpen();
            item.postponeTo(meetingId);
            steps.add(tx, by.tenant(), item, QuestionStep.What.POSTPONED, by, meetingId, reason);
        });
    }

    public void proposeAgain(Caller by, UUID itemId) {
        handled(by, itemId, null, (tx, item) -> {
            item.proposeAgain();
            steps.add(tx, by.tenant(), item, QuestionStep.What.PROPOSED_AGAIN, by, null, null);
        });
    }

    private void handled(Caller by, UUID itemId, @Nullable String reason, BiConsumer<Handle, AgendaItem> change) {
        if (reason != null) {
            Secrecy.refuseIdentityNumber("reason", reason);
        }
        store.useTenant(by.tenant(), tx -> {
            var item = items.locked(tx, by.tenant(), itemId);
            if (item.secret() && !Secrecy.isOpenTo(by)) {
                throw Refusal.notFound();
            }
            change.accept(tx, item);
            items.save(tx, by.tenant(), item);
        });
    }
}
