package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.ItemKind;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.item.ReadItems;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.notice.AgendaStatus;
import se.kvalitetshjulet.agenda.notice.Notice;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.kit.web.Choice;
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

    /** The kinds that a person may choose; what is secret is so for another reason than that somebody chose it here. */
    private static final List<Choice> KINDS = Arrays.stream(ItemKind.values())
            .filter(kind -> kind != ItemKind.SECRET)
            .map(kind -> new Choice(kind.name(), Swedish.capitalised(kind.swedish())))
            .toList();

    private final CurrentCaller caller;
    private final Shell shell;
    private final Store store;
    private final Meetings meetings;
    private final ReadMeetingProgress progress;
    private final ReadItems read;

    MeetingPage(
            CurrentCaller caller,
            Shell shell,
            Store store,
            Meetings meetings,
            ReadMeetingProgress progress,
            ReadItems read) {
        this.caller = caller;
        this.shell = shell;
        this.store = store;
        this.meetings = meetings;
        this.progress = progress;
        this.read = read;
    }

    /**
     * What the page shows.
     *
     * @param progress how far the meeting has come
     * @param moved the item that has just been moved, or null
     * @param proposals what the secretary may put on the agenda, with the statements that tell reports of different
     *     periods apart; empty for others
     */
    record View(
            Meeting meeting,
            List<ItemView> items,
            MeetingProgress progress,
            @Nullable Moved moved,
            List<ItemView> proposals,
            boolean secretary,
            boolean approver) {

        /** The latest notice, or null. */
        public @Nullable Notice issued() {
            return progress.issued();
        }

        /** How far the agenda has come, and what has changed since the notice. */
        public AgendaStatus status() {
            return progress.status();
        }

        /** Whether nothing is left to do before the board sits down. */
        public boolean isReady() {
            return issued() != null && status().changes().isEmpty();
        }

        /** What has to be decided, or postponed, before the meeting may close. */
        public List<ItemView> undecided() {
            return items.stream()
                    .filter(item -> item.registryNumber() != null && item.decision() == null)
                    .toList();
        }

        public boolean isPlanned() {
            return meeting.status() == Meeting.Status.PLANNED;
        }

        public boolean isOpen() {
            return meeting.status() == Meeting.Status.OPEN;
        }

        public boolean isApproving() {
            return approver && isPlanned() && status().mayBeApproved();
        }

        public boolean isArranging() {
            return secretary && meeting.status() != Meeting.Status.CLOSED;
        }

        /** What the latest supplement told the members. */
        public boolean isSupplemented() {
            return issued() != null && !issued().changes().isEmpty();
        }

        /** Whether the button that moves the item is the one to go on from. */
        public boolean goesOnFrom(ItemView item, String way) {
            if (moved == null || !moved.itemId().equals(item.itemId())) {
                return false;
            }
            // At the end of its way the button that was pressed is gone.
            return mayMove(item, moved.way())
                    ? moved.way().equals(way)
                    : !moved.way().equals(way);
        }

        public boolean mayMove(ItemView item, String way) {
            return way.equals(Moved.UP) ? item.position() > 1 : item.position() < items.size();
        }

        /** As a form carries what its sender has seen. */
        public String tag() {
            return Versions.textOf(meeting.version());
        }

        /** Of a theme, a report and the like; that something is secret, or a matter, stands in the row already. */
        public boolean tellsKindOf(ItemView item) {
            return switch (item.kind()) {
                case THEME, REPORT, INFORMATION -> true;
                case FORMAL, MATTER, DELEGATED_DECISIONS, COMMUNICATIONS, SECRET -> false;
            };
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

    /** An item that has just been moved a step up or down, so that one can go on moving it. */
    record Moved(UUID itemId, String way) {
        static final String UP = "upp";
        static final String DOWN = "ner";
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance meeting(PageFrame page, View view, List<Choice> kinds, Form form);

        static native TemplateInstance opening(PageFrame page, UUID meetingId, List<String> lacks);
    }

    TemplateInstance of(UUID meetingId, Form form) {
        return of(meetingId, form, null);
    }

    TemplateInstance of(UUID meetingId, Form form, @Nullable Moved moved) {
        var view = view(meetingId, moved);
        var title = "Sammanträde " + Swedish.dateInWords(view.meeting().heldOn());
        return Templates.meeting(shell.page(title, Nav.MEETINGS), view, KINDS, form);
    }

    /** Asks whether the meeting is to be opened, and names what is missing. */
    TemplateInstance beforeOpening(UUID meetingId) {
        return store.inTenant(caller.tenant(), tx -> {
            var meeting = meetings.find(tx, caller.tenant(), meetingId).orElseThrow(Refusal::notFound);
            return Templates.opening(
                    shell.page("Öppna sammanträdet?", Nav.MEETINGS, SittingForms.wayTo(caller.tenant(), meeting)),
                    meetingId,
                    progress.of(tx, caller.tenant(), meeting).lacks());
        });
    }

    boolean isToBeAskedAbout(UUID meetingId) {
        return store.inTenant(caller.tenant(), tx -> {
            var meeting = meetings.find(tx, caller.tenant(), meetingId).orElseThrow(Refusal::notFound);
            return !progress.of(tx, caller.tenant(), meeting).lacks().isEmpty();
        });
    }

    private View view(UUID meetingId, @Nullable Moved moved) {
        boolean secretary = caller.get().is(Role.SECRETARY);
        return store.inTenant(caller.tenant(), tx -> {
            var meeting = meetings.find(tx, caller.tenant(), meetingId).orElseThrow(Refusal::notFound);
            return new View(
                    meeting,
                    read.agenda(caller.get(), meetingId),
                    progress.of(tx, caller.tenant(), meeting),
                    moved,
                    secretary ? proposals(meetingId) : List.of(),
                    secretary,
                    caller.get().isAnyOf(Role.SECRETARY, Role.HEAD_OF_ADMINISTRATION));
        });
    }

    private List<ItemView> proposals(UUID meetingId) {
        return read.proposals(caller.get(), AgendaItem.Status.PROPOSED, Paging.of(1, MOST_PROPOSALS)).data().stream()
                .filter(proposal ->
                        proposal.waitsFor() == null || proposal.waitsFor().equals(meetingId))
                // What a secret one is about is opened on purpose, on its own page.
                .map(proposal -> proposal.secret() ? proposal : read.proposal(caller.get(), proposal.itemId()))
                .toList();
    }
}
