package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.item.ReadItems;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.notice.Notice;
import se.kvalitetshjulet.agenda.notice.Notices;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.statute.AppealTime;

/** Writes the page of one meeting: its agenda as the notice prints it, and for the secretary what can be done now. */
@ApplicationScoped
class MeetingPage {

    private static final int MOST_PROPOSALS = 100;

    private final CurrentCaller caller;
    private final Shell shell;
    private final Store store;
    private final Meetings meetings;
    private final Notices notices;
    private final ReadItems read;

    MeetingPage(CurrentCaller caller, Shell shell, Store store, Meetings meetings, Notices notices, ReadItems read) {
        this.caller = caller;
        this.shell = shell;
        this.store = store;
        this.meetings = meetings;
        this.notices = notices;
        this.read = read;
    }

    /**
     * What the page shows.
     *
     * @param issued the latest notice, or null
     * @param stale whether the agenda has changed since then
     * @param proposals what the secretary may put on the agenda, with the statements that tell reports of different
     *     periods apart; empty for others
     */
    record View(
            Meeting meeting,
            List<ItemView> items,
            @Nullable Notice issued,
            boolean stale,
            List<ItemView> proposals,
            boolean secretary) {

        public boolean isPlanned() {
            return meeting.status() == Meeting.Status.PLANNED;
        }

        public boolean isOpen() {
            return meeting.status() == Meeting.Status.OPEN;
        }

        public boolean isArranging() {
            return secretary && meeting.status() != Meeting.Status.CLOSED;
        }

        /** False for a mere heading: nothing more is to be read of it, and nothing to be decided now. */
        public boolean leadsOn(ItemView item) {
            return item.registryNumber() != null
                    || item.decision() != null
                    || secretary && isOpen() && item.status() == AgendaItem.Status.PLACED;
        }

        public boolean isDecided() {
            return items.stream().anyMatch(item -> item.decision() != null);
        }

        /** True when the board has risen and some paragraph waits for its approval. */
        public boolean isToApprove() {
            return meeting.status() == Meeting.Status.CLOSED
                    && items.stream()
                            .anyMatch(item ->
                                    item.decision() != null && item.decision().approvedOn() == null);
        }

        public String approveBy() {
            return Swedish.dateInWords(AppealTime.minutesApprovedBy(meeting.heldOn()));
        }
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance meeting(PageFrame page, View view, Form form);
    }

    TemplateInstance of(UUID meetingId, Form form) {
        var view = view(meetingId);
        var title = "Sammanträde " + Swedish.dateInWords(view.meeting().heldOn());
        return Templates.meeting(shell.page(title, Nav.MEETINGS), view, form);
    }

    private View view(UUID meetingId) {
        boolean secretary = caller.get().is(Role.SECRETARY);
        return store.inTenant(caller.tenant(), tx -> {
            var meeting = meetings.find(tx, caller.tenant(), meetingId).orElseThrow(Refusal::notFound);
            var issued = notices.issued(tx, caller.tenant(), meetingId, null).orElse(null);
            return new View(
                    meeting,
                    read.agenda(caller.get(), meetingId),
                    issued,
                    issued != null
                            && notices.draft(tx, caller.tenant(), meetingId).differsFrom(issued),
                    secretary ? proposals() : List.of(),
                    secretary);
        });
    }

    private List<ItemView> proposals() {
        return read.proposals(caller.get(), Paging.of(1, MOST_PROPOSALS)).data().stream()
                .map(proposal -> read.proposal(caller.get(), proposal.itemId()))
                .toList();
    }
}
