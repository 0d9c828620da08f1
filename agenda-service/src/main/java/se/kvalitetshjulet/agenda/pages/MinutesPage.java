package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.minutes.MinutesDocument;
import se.kvalitetshjulet.agenda.minutes.MinutesPaper;
import se.kvalitetshjulet.agenda.minutes.MinutesText;
import se.kvalitetshjulet.agenda.minutes.MinutesView;
import se.kvalitetshjulet.agenda.minutes.OpenMinutes;
import se.kvalitetshjulet.agenda.minutes.ReadMinutes;
import se.kvalitetshjulet.agenda.publicnotice.PublicNoticeView;
import se.kvalitetshjulet.agenda.publicnotice.ReadNotices;
import se.kvalitetshjulet.agenda.sitting.ReadSitting;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;

/** Writes the page of a meeting's minutes: for those entitled to the closed part in full, for others without it. */
@ApplicationScoped
class MinutesPage {

    private final CurrentCaller caller;
    private final Shell shell;
    private final ReadMinutes minutes;
    private final OpenMinutes open;
    private final ReadSitting sitting;
    private final ReadNotices notices;

    MinutesPage(
            CurrentCaller caller,
            Shell shell,
            ReadMinutes minutes,
            OpenMinutes open,
            ReadSitting sitting,
            ReadNotices notices) {
        this.caller = caller;
        this.shell = shell;
        this.minutes = minutes;
        this.open = open;
        this.sitting = sitting;
        this.notices = notices;
    }

    /** What the page shows. */
    record View(
            Meeting meeting,
            MinutesDocument document,
            MinutesView approval,
            List<PublicNoticeView> notices,
            boolean entitled,
            boolean secretary,
            boolean member) {

        public List<MinutesPaper.Fact> facts() {
            return MinutesPaper.facts(document);
        }

        public List<MinutesText.Written> paragraphs() {
            return MinutesText.of(document);
        }

        public List<String> approvalLines() {
            return MinutesPaper.approval(approval);
        }

        /** The text that is to be signed, or null. */
        public MinutesView.@Nullable Version toSign() {
            return approval.state() == MinutesView.State.CHECKING
                    ? approval.versions().getLast()
                    : null;
        }

        /** Which version waits for signatures. */
        public String withCheckers() {
            var waiting = toSign();
            return waiting == null ? "" : "Version " + waiting.version() + " är hos justerarna";
        }

        /** Whether those who sign have the text as it would be written now. */
        public boolean isWaiting() {
            var waiting = toSign();
            return waiting != null && waiting.current();
        }

        public boolean isClosed() {
            return meeting.status() == Meeting.Status.CLOSED;
        }

        /** Whether the secretary still has to see to it that the minutes are approved. */
        public boolean isToApprove() {
            return secretary && !approval.approved() && !document.paragraphs().isEmpty();
        }

        public boolean isByCheckers() {
            return !approval.signers().isEmpty();
        }

        /** Whether some approved paragraph has no notice. */
        public boolean isToPost() {
            long posted = notices.stream()
                    .mapToLong(notice -> notice.paragraphs().size())
                    .sum();
            return secretary
                    && approval.paragraphs().stream()
                                    .filter(each -> each.approvedOn() != null)
                                    .count()
                            > posted;
        }

        public String approveBy() {
            return Swedish.dateInWords(approval.approveBy());
        }
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance minutes(PageFrame page, View view, Form form);
    }

    TemplateInstance of(UUID meetingId, Form form) {
        var by = caller.get();
        var meeting = sitting.meeting(by, meetingId);
        var view = new View(
                meeting,
                open.of(by, meetingId, true),
                minutes.view(by, meetingId),
                notices.of(by.tenant(), meetingId),
                minutes.isOpenTo(by, meetingId),
                by.is(Role.SECRETARY),
                by.is(Role.MEMBER));
        return Templates.minutes(
                shell.page("Protokoll", Nav.MEETINGS, SittingForms.wayTo(by.tenant(), meeting)), view, form);
    }
}
