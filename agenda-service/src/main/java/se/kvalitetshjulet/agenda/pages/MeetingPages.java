package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import se.kvalitetshjulet.agenda.item.ArrangeAgenda;
import se.kvalitetshjulet.agenda.item.NewItem;
import se.kvalitetshjulet.agenda.meeting.HoldMeeting;
import se.kvalitetshjulet.agenda.minutes.ApproveMinutes;
import se.kvalitetshjulet.agenda.notice.IssueNotice;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Form;

/** One meeting, and what its secretary does with it. */
@Path("/agenda/sidor/{municipality}/{board}/sammantraden/{meetingId}")
@Produces(MediaType.TEXT_HTML)
@Allow(Role.SECRETARY)
public class MeetingPages {

    private static final int LONGEST_HEADING = 500;

    private final CurrentCaller caller;
    private final MeetingPage page;
    private final ArrangeAgenda arrange;
    private final IssueNotice issue;
    private final HoldMeeting hold;
    private final ApproveMinutes approve;

    MeetingPages(
            CurrentCaller caller,
            MeetingPage page,
            ArrangeAgenda arrange,
            IssueNotice issue,
            HoldMeeting hold,
            ApproveMinutes approve) {
        this.caller = caller;
        this.page = page;
        this.arrange = arrange;
        this.issue = issue;
        this.hold = hold;
        this.approve = approve;
    }

    @GET
    @Allow(readers = Readers.OF_THE_BOARD)
    public TemplateInstance meeting(@PathParam("meetingId") UUID id) {
        return page.of(id, Form.empty());
    }

    /** Puts a proposal, a matter or a heading on the agenda. */
    @POST
    @Path("punkter")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response put(@PathParam("meetingId") UUID id, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        if (form.value("heading").length() > LONGEST_HEADING) {
            return refused(id, form.wrong("heading", "Högst 500 tecken."));
        }
        return done(
                id,
                form,
                () -> arrange.put(
                        caller.get(),
                        id,
                        new NewItem(
                                proposalIn(form),
                                form.value("heading"),
                                form.value("registryNumber"),
                                !form.value("secret").isEmpty(),
                                null,
                                null,
                                null)));
    }

    @POST
    @Path("kallelse")
    public Response issue(@PathParam("meetingId") UUID id) {
        return done(id, Form.empty(), () -> issue.issue(caller.get(), id));
    }

    @POST
    @Path("oppna")
    public Response open(@PathParam("meetingId") UUID id) {
        return done(id, Form.empty(), () -> hold.open(caller.get(), id));
    }

    @POST
    @Path("avsluta")
    public Response close(@PathParam("meetingId") UUID id) {
        return done(id, Form.empty(), () -> hold.close(caller.get(), id));
    }

    @POST
    @Path("justera")
    public Response approve(@PathParam("meetingId") UUID id) {
        return done(id, Form.empty(), () -> approve.approve(caller.get(), id, null, null));
    }

    private Response done(UUID id, Form form, Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            if (refusal.refused().type().status() == 404) {
                throw refusal;
            }
            return refused(id, form.refused(refusal.refused()));
        }
        return Response.seeOther(URI.create("/agenda/sidor/" + caller.tenant().path() + "/sammantraden/" + id))
                .build();
    }

    private Response refused(UUID id, Form form) {
        return Response.status(422).entity(page.of(id, form)).build();
    }

    private static UUID proposalIn(Form form) {
        try {
            return form.value("proposalId").isEmpty() ? null : UUID.fromString(form.value("proposalId"));
        } catch (IllegalArgumentException notOne) {
            throw Refusal.notFound();
        }
    }
}
