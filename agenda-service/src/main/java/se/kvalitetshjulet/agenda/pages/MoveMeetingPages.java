package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
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
import java.util.UUID;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.ScheduleMeeting;
import se.kvalitetshjulet.agenda.sitting.ReadSitting;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** The form that gives a planned meeting another time or place. */
@Path("/agenda/sidor/{municipality}/{board}/sammantraden/{meetingId}/flytta")
@Produces(MediaType.TEXT_HTML)
@Allow(Role.SECRETARY)
public class MoveMeetingPages {

    private final CurrentCaller caller;
    private final Shell shell;
    private final ReadSitting sitting;
    private final ScheduleMeeting schedule;

    MoveMeetingPages(CurrentCaller caller, Shell shell, ReadSitting sitting, ScheduleMeeting schedule) {
        this.caller = caller;
        this.shell = shell;
        this.sitting = sitting;
        this.schedule = schedule;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance movemeeting(PageFrame page, Meeting meeting, Form form);
    }

    @GET
    public TemplateInstance standing(@PathParam("meetingId") UUID id) {
        var meeting = sitting.meeting(caller.get(), id);
        return page(meeting, TimeAndPlaceForm.of(meeting));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@PathParam("meetingId") UUID id, MultivaluedMap<String, String> fields) {
        var form = TimeAndPlaceForm.checked(Form.posted(fields));
        return form.take(() -> schedule.move(
                        caller.get(),
                        id,
                        form.value("version"),
                        TimeAndPlaceForm.startsAt(form),
                        form.value("place"),
                        TimeAndPlaceForm.remote(form)))
                .answer(
                        "/agenda/sidor/" + caller.tenant().path() + "/sammantraden/" + id,
                        again -> page(sitting.meeting(caller.get(), id), again));
    }

    private TemplateInstance page(Meeting meeting, Form form) {
        return Templates.movemeeting(
                shell.page("Flytta sammanträdet", Nav.MEETINGS, SittingForms.wayTo(caller.tenant(), meeting)),
                meeting,
                form);
    }
}
