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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.sitting.AttendanceView;
import se.kvalitetshjulet.agenda.sitting.CallRoll;
import se.kvalitetshjulet.agenda.sitting.ReadSitting;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.parameters.WrittenDay;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** The roll of a meeting: who comes and goes, who serves, who presides, and who is elected to approve the minutes. */
@Path("/agenda/sidor/{municipality}/{board}/sammantraden/{meetingId}/narvaro")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allow(Role.SECRETARY)
public class AttendancePages {

    private static final int LONGEST_PLACE = 300;
    private static final String COMES = "kommer-";
    private static final String CHECKS = "justerar-";

    private final CurrentCaller caller;
    private final Shell shell;
    private final ReadSitting read;
    private final CallRoll call;

    AttendancePages(CurrentCaller caller, Shell shell, ReadSitting read, CallRoll call) {
        this.caller = caller;
        this.shell = shell;
        this.read = read;
        this.call = call;
    }

    /**
     * What the page shows.
     *
     * @param checkers the names of those who are elected to approve the minutes, or nobody
     */
    record View(Meeting meeting, AttendanceView attendance, List<String> checkers, boolean secretary) {

        public boolean isWriting() {
            return secretary && meeting.status() != Meeting.Status.PLANNED;
        }

        public List<Choice> serving() {
            return choices(attendance.serving().stream());
        }

        public List<Choice> present() {
            return choices(Stream.concat(attendance.serving().stream(), attendance.waiting().stream()));
        }

        private static List<Choice> choices(Stream<AttendanceView.Seated> seated) {
            return seated.map(each -> new Choice(each.memberId().toString(), each.name()))
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance attendance(PageFrame page, View view, Form form);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Allow(readers = Readers.OF_THE_BOARD)
    public TemplateInstance attendance(@PathParam("meetingId") UUID id) {
        return page(id, Form.empty());
    }

    @POST
    @Path("kommer")
    public Response arrive(@PathParam("meetingId") UUID id, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        var who = ticked(form, COMES);
        if (who.isEmpty()) {
            return refused(id, form.wrong("arrivalTime", "Kryssa för minst en som kommer."));
        }
        try {
            var at = SittingForms.at(day(id), form.value("arrivalTime"));
            return done(
                    id,
                    form,
                    Map.of("at", "arrivalTime", "memberIds", "arrivalTime"),
                    () -> call.arrive(
                            caller.get(), id, who, at, form.value("remote").equals("true")));
        } catch (DateTimeException unreadable) {
            return refused(id, form.wrong("arrivalTime", "Skriv klockslaget som 13:15."));
        }
    }

    @POST
    @Path("gar")
    public Response depart(@PathParam("meetingId") UUID id, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        var who = SittingForms.id(form.value("leaving"));
        if (who == null) {
            return refused(id, form.wrong("leaving", "Välj vem som går."));
        }
        try {
            var at = SittingForms.at(day(id), form.value("departureTime"));
            return done(
                    id,
                    form,
                    Map.of("at", "departureTime", "memberIds", "leaving"),
                    () -> call.depart(caller.get(), id, List.of(who), at));
        } catch (DateTimeException unreadable) {
            return refused(id, form.wrong("departureTime", "Skriv klockslaget som 13:15."));
        }
    }

    @POST
    @Path("ordforande")
    public Response electChair(@PathParam("meetingId") UUID id, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        return done(
                id,
                form,
                Map.of("memberId", "presides"),
                () -> call.electChair(
                        caller.get(),
                        id,
                        SittingForms.needed(
                                "memberId", "Välj vem som leder.", SittingForms.id(form.value("presides")))));
    }

    @POST
    @Path("justerare")
    public Response electCheckers(@PathParam("meetingId") UUID id, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        var who = ticked(form, CHECKS);
        var day = WrittenDay.of(form.value("checkDay"));
        var place = form.value("checkPlace");
        if (who.isEmpty()) {
            form = form.wrong("checkDay", "Kryssa för minst en justerare.");
        }
        if (place.isEmpty() || place.length() > LONGEST_PLACE) {
            form = form.wrong("checkPlace", "Ange platsen med högst 300 tecken.");
        }
        if (!form.isRefused() && day.isEmpty()) {
            form = form.wrong("checkDay", "Ange dagen, till exempel 2024-04-30.");
        }
        return done(
                id,
                form,
                Map.of("day", "checkDay", "memberIds", "checkDay", "place", "checkPlace"),
                () -> call.electCheckers(caller.get(), id, who, day.orElseThrow(), place));
    }

    private Response done(UUID id, Form form, Map<String, String> fields, Runnable deed) {
        return SittingForms.done(
                "/agenda/sidor/" + caller.tenant().path() + "/sammantraden/" + id + "/narvaro",
                form,
                fields,
                deed,
                again -> page(id, again));
    }

    private Response refused(UUID id, Form form) {
        return done(id, form, Map.of(), () -> {});
    }

    private TemplateInstance page(UUID id, Form form) {
        var meeting = read.meeting(caller.get(), id);
        var view = new View(
                meeting,
                read.attendance(caller.get(), id),
                read.checkers(caller.get(), id),
                caller.get().is(Role.SECRETARY));
        return Templates.attendance(
                shell.page("Närvaro", Nav.MEETINGS, SittingForms.wayTo(caller.tenant(), meeting)), view, form);
    }

    private LocalDate day(UUID id) {
        return read.meeting(caller.get(), id).heldOn();
    }

    /** Those whose box is ticked: each has a field of their own, named by a prefix and their id. */
    private static List<UUID> ticked(Form form, String prefix) {
        return form.values().keySet().stream()
                .filter(field -> field.startsWith(prefix))
                .map(field -> SittingForms.id(field.substring(prefix.length())))
                .toList();
    }
}
