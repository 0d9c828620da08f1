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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.dispatch.Dispatch;
import se.kvalitetshjulet.agenda.dispatch.DispatchList;
import se.kvalitetshjulet.agenda.dispatch.NoteMisdirected;
import se.kvalitetshjulet.agenda.dispatch.OpenDispatches;
import se.kvalitetshjulet.agenda.dispatch.SendExtract;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Violations;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;

/** The dispatch list of a decided paragraph: what is to be sent, what has been, and what went wrong. */
@Path("/agenda/sidor/{municipality}/{board}/sammantraden/{meetingId}/punkter/{itemId}/utskick")
@Produces(MediaType.TEXT_HTML)
@Allow({Role.SECRETARY, Role.REGISTRAR})
public class DispatchPages {

    private static final List<Choice> WRONGS = Arrays.stream(Dispatch.Fault.values())
            .map(what -> new Choice(what.name(), what.swedish()))
            .toList();

    /** The deviation area that a misdirected extract belongs to, of the standard list. */
    private static final String AREA = "DOCUMENTATION_INFORMATION";

    private final CurrentCaller caller;
    private final Shell shell;
    private final OpenDispatches lists;
    private final SendExtract send;
    private final NoteMisdirected wrong;

    DispatchPages(CurrentCaller caller, Shell shell, OpenDispatches lists, SendExtract send, NoteMisdirected wrong) {
        this.caller = caller;
        this.shell = shell;
        this.lists = lists;
        this.send = send;
        this.wrong = wrong;
    }

    /**
     * What the page shows.
     *
     * @param path its address
     * @param deviations where the form for a new deviation is; null for somebody who cannot open it
     */
    record View(String path, DispatchList list, @Nullable String deviations) {

        /** What has been sent and is not known to have gone wrong. */
        public List<Choice> sent() {
            return list.rows().stream()
                    .map(DispatchList.DispatchRow::sent)
                    .filter(sent -> sent != null && sent.misdirected() == null)
                    .map(sent ->
                            new Choice(sent.dispatchId().toString(), sent.recipient() + ", " + Swedish.date(sent.on())))
                    .toList();
        }

        /** Where a misdirected extract is reported as a deviation: filled in by codes and days, with nothing about anybody. */
        public String deviationOf(Dispatch dispatch) {
            return deviations + "?area=" + AREA + "&affects=CLIENT_RISK&occurredOn=" + dispatch.on() + "&discoveredOn="
                    + dispatch.misdirected().discoveredOn();
        }
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance dispatches(PageFrame page, View view, Form form, List<Choice> wrongs);
    }

    @GET
    public TemplateInstance list(@PathParam("meetingId") UUID meetingId, @PathParam("itemId") UUID itemId) {
        return page(meetingId, itemId, Form.empty());
    }

    @POST
    @Path("skickat")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            MultivaluedMap<String, String> fields) {
        var read = new Fields(Form.posted(fields));
        var on = read.day("on");
        var recipient = read.form().value("recipient");
        return done(meetingId, itemId, read.form(), () -> send.send(caller.get(), meetingId, itemId, recipient, on));
    }

    @POST
    @Path("fel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response wrong(
            @PathParam("meetingId") UUID meetingId,
            @PathParam("itemId") UUID itemId,
            MultivaluedMap<String, String> fields) {
        var read = new Fields(Form.posted(fields));
        var what = read.choice("what", Dispatch.Fault.class);
        var discoveredOn = read.day("discoveredOn");
        return done(meetingId, itemId, read.form(), () -> {
            new Violations()
                    .when(read.text("dispatch") == null, "dispatch", "Välj vilket utdrag det gäller.")
                    .when(what == null, "what", "Välj vad som blev fel.")
                    .refuseIfAny();
            wrong.note(
                    caller.get(),
                    meetingId,
                    itemId,
                    id(read.form().value("dispatch")),
                    new NoteMisdirected.Wrong(what, discoveredOn, read.text("note")));
        });
    }

    private Response done(UUID meetingId, UUID itemId, Form form, Runnable deed) {
        return form.take(deed).answer(path(meetingId, itemId), again -> page(meetingId, itemId, again));
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException none) {
            throw Refusal.notFound();
        }
    }

    private TemplateInstance page(UUID meetingId, UUID itemId, Form form) {
        var list = lists.of(caller.get(), meetingId, itemId);
        return Templates.dispatches(
                shell.page("Utskick av § " + list.paragraph(), Nav.MEETINGS, crumb(meetingId, itemId)),
                new View(
                        path(meetingId, itemId),
                        list,
                        caller.get().is(Readers.OF_DEVIATIONS)
                                ? "/deviations/sidor/" + caller.tenant().path() + "/avvikelser/ny"
                                : null),
                form,
                WRONGS);
    }

    /** The step from what is sent of an item to its page. */
    Crumb crumb(UUID meetingId, UUID itemId) {
        return Crumb.to("Punkten", item(meetingId, itemId));
    }

    String path(UUID meetingId, UUID itemId) {
        return item(meetingId, itemId) + "/utskick";
    }

    private String item(UUID meetingId, UUID itemId) {
        return Nav.MEETINGS.href(caller.tenant()) + "/" + meetingId + "/punkter/" + itemId;
    }
}
