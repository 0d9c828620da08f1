package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.meeting.ScheduleMeeting;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;

/** The board's meetings, and the form that plans one. */
@Path("/agenda/sidor/{municipality}/{board}/sammantraden")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
public class MeetingListPages {

    private final CurrentCaller caller;
    private final Shell shell;
    private final Store store;
    private final Meetings meetings;
    private final ScheduleMeeting schedule;

    MeetingListPages(CurrentCaller caller, Shell shell, Store store, Meetings meetings, ScheduleMeeting schedule) {
        this.caller = caller;
        this.shell = shell;
        this.store = store;
        this.meetings = meetings;
        this.schedule = schedule;
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance meetings(
                PageFrame page, List<Meeting> meetings, Pager pager, Form form, boolean mayPlan);
    }

    @GET
    public TemplateInstance list(@Valid @BeanParam Paging paging, @Context UriInfo uri) {
        return page(Form.empty(), paging, uri);
    }

    @POST
    @Allow(Role.SECRETARY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(MultivaluedMap<String, String> fields, @Context UriInfo uri) {
        var form = TimeAndPlaceForm.checked(Form.posted(fields));
        return form.answer(
                () -> {
                    var meeting = schedule.schedule(
                            caller.get(),
                            TimeAndPlaceForm.startsAt(form),
                            form.value("place"),
                            TimeAndPlaceForm.remote(form));
                    return "/agenda/sidor/" + caller.tenant().path() + "/sammantraden/" + meeting.id();
                },
                again -> page(again, Paging.of(1, 20), uri));
    }

    private TemplateInstance page(Form form, Paging paging, UriInfo uri) {
        var found = store.inTenant(caller.tenant(), tx -> meetings.all(tx, caller.tenant(), paging));
        return Templates.meetings(
                shell.page("Sammanträden", Nav.MEETINGS),
                found.data(),
                Pager.of(found.meta(), uri),
                form,
                caller.get().is(Role.SECRETARY));
    }
}
