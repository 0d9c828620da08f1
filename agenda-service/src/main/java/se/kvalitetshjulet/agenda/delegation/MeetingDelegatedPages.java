package se.kvalitetshjulet.agenda.delegation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;

/** The delegated decisions that the board is told of at a meeting, or has been. */
@Path("/agenda/sidor/{municipality}/{board}/sammantraden/{meetingId}/delegationsbeslut")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
class MeetingDelegatedPages {

    private final Store store;
    private final Meetings meetings;
    private final DelegatedDecisions decisions;
    private final CurrentCaller caller;
    private final Shell shell;

    MeetingDelegatedPages(
            Store store, Meetings meetings, DelegatedDecisions decisions, CurrentCaller caller, Shell shell) {
        this.store = store;
        this.meetings = meetings;
        this.decisions = decisions;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "delegation")
    static class Templates {

        private Templates() {}

        static native TemplateInstance meeting(
                PageFrame page, List<DelegatedDecision> rows, boolean fixed, boolean closed);
    }

    @GET
    public TemplateInstance ofMeeting(@PathParam("meetingId") UUID meetingId) {
        var tenant = caller.tenant();
        return store.inTenant(tenant, tx -> {
            var meeting = meetings.find(tx, tenant, meetingId).orElseThrow(Refusal::notFound);
            return Templates.meeting(
                    shell.page("Anmälan av delegationsbeslut", Nav.MEETINGS, crumb(meeting)),
                    decisions.ofMeeting(tx, tenant, meeting),
                    !meeting.isDraft(),
                    meeting.status() == Meeting.Status.CLOSED);
        });
    }

    private Crumb crumb(Meeting meeting) {
        return Crumb.to(
                "Sammanträde " + Swedish.dateInWords(meeting.heldOn()),
                "/agenda/sidor/" + caller.tenant().path() + "/sammantraden/" + meeting.id());
    }
}
