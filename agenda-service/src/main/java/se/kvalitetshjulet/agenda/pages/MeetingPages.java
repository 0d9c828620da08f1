package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.meeting.HoldMeeting;
import se.kvalitetshjulet.agenda.minutes.ApproveMinutes;
import se.kvalitetshjulet.agenda.notice.ApproveAgenda;
import se.kvalitetshjulet.agenda.notice.IssueNotice;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.web.Form;

/** One meeting, and what its secretary does with it. */
@Path("/agenda/sidor/{municipality}/{board}/sammantraden/{meetingId}")
@Produces(MediaType.TEXT_HTML)
@Allow(Role.SECRETARY)
public class MeetingPages {

    private static final int LONGEST_NAME = 200;

    private final CurrentCaller caller;
    private final MeetingPage page;
    private final ApproveAgenda approveAgenda;
    private final IssueNotice issue;
    private final HoldMeeting hold;
    private final ApproveMinutes approve;

    MeetingPages(
            CurrentCaller caller,
            MeetingPage page,
            ApproveAgenda approveAgenda,
            IssueNotice issue,
            HoldMeeting hold,
            ApproveMinutes approve) {
        this.caller = caller;
        this.page = page;
        this.approveAgenda = approveAgenda;
        this.issue = issue;
        this.hold = hold;
        this.approve = approve;
    }

    @GET
    @Allow(readers = Readers.OF_THE_BOARD)
    public TemplateInstance meeting(
            @PathParam("meetingId") UUID id,
            @QueryParam("flyttad") @Nullable UUID moved,
            @QueryParam("at") @DefaultValue(MeetingPage.Moved.UP) String way) {
        return page.of(id, Form.empty(), moved == null ? null : new MeetingPage.Moved(moved, way));
    }

    @POST
    @Path("godkann")
    @Allow({Role.SECRETARY, Role.HEAD_OF_ADMINISTRATION, Role.MEMBER})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approveAgenda(@PathParam("meetingId") UUID id, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        if (form.value("approvedBy").length() > LONGEST_NAME) {
            form = form.wrong("approvedBy", "Högst 200 tecken.");
        }
        var version = form.value("version");
        var approvedBy = form.value("approvedBy");
        return done(id, form, () -> approveAgenda.approve(caller.get(), id, version, approvedBy));
    }

    @POST
    @Path("kallelse")
    public Response issue(@PathParam("meetingId") UUID id) {
        return done(id, Form.empty(), () -> issue.issue(caller.get(), id));
    }

    @GET
    @Path("oppna")
    public TemplateInstance beforeOpening(@PathParam("meetingId") UUID id) {
        return page.beforeOpening(id);
    }

    /** Asks first when the members have not been called, or when it is not time yet. */
    @POST
    @Path("oppna")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@PathParam("meetingId") UUID id, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        if (form.value("confirmed").isEmpty() && page.isToBeAskedAbout(id)) {
            return Response.seeOther(URI.create(path(id) + "/oppna")).build();
        }
        return done(id, form, () -> hold.open(caller.get(), id));
    }

    @POST
    @Path("avsluta")
    public Response close(@PathParam("meetingId") UUID id) {
        return done(id, Form.empty(), () -> hold.close(caller.get(), id));
    }

    @POST
    @Path("justera")
    public Response approve(@PathParam("meetingId") UUID id) {
        return done(id, Form.empty(), () -> approve.approve(caller.get(), id, null, null, false));
    }

    private Response done(UUID id, Form form, Runnable deed) {
        return form.take(deed).answer(path(id), again -> page.of(id, again));
    }

    private String path(UUID id) {
        return "/agenda/sidor/" + caller.tenant().path() + "/sammantraden/" + id;
    }
}
