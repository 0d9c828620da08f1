package se.kvalitetshjulet.agenda.pages;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.answer.NoteAnswer;
import se.kvalitetshjulet.agenda.registry.ChangeMatter;
import se.kvalitetshjulet.agenda.registry.NameHandlers;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;

/**
 * What is done with a matter from its page: it is closed, opened again, answered, or the board declines to answer, and who handles it
 * is said.
 */
@Path("/agenda/sidor/{municipality}/{board}/arenden/{registryNumber}/lage")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allow({Role.SECRETARY, Role.REGISTRAR})
public class MatterStepPages {

    private static final int LONGEST_REASON = 1_000;

    private final CurrentCaller caller;
    private final MatterPage page;
    private final ChangeMatter change;
    private final NoteAnswer note;
    private final NameHandlers handlers;

    MatterStepPages(
            CurrentCaller caller, MatterPage page, ChangeMatter change, NoteAnswer note, NameHandlers handlers) {
        this.caller = caller;
        this.page = page;
        this.change = change;
        this.note = note;
        this.handlers = handlers;
    }

    /** What is done with what was filled in, on a day when it says one. */
    private interface Step {
        void take(RegistryNumber number, Form filled, @Nullable LocalDate on);
    }

    @POST
    @Path("avsluta")
    public Response close(@PathParam("registryNumber") String number, MultivaluedMap<String, String> fields) {
        return taken(
                number,
                fields,
                "closingReason",
                (asked, filled, _) ->
                        change.close(caller.get(), asked, version(filled), filled.value("closingReason")));
    }

    @POST
    @Path("oppna")
    public Response reopen(@PathParam("registryNumber") String number, MultivaluedMap<String, String> fields) {
        return taken(
                number,
                fields,
                "openingReason",
                (asked, filled, _) ->
                        change.reopen(caller.get(), asked, version(filled), filled.value("openingReason")));
    }

    @POST
    @Path("besvarat")
    public Response answer(@PathParam("registryNumber") String number, MultivaluedMap<String, String> fields) {
        return taken(number, fields, "", (asked, _, on) -> note.answered(caller.get(), asked, on));
    }

    @POST
    @Path("avsta")
    public Response decline(@PathParam("registryNumber") String number, MultivaluedMap<String, String> fields) {
        return taken(
                number,
                fields,
                "decliningReason",
                (asked, filled, on) -> note.declined(caller.get(), asked, on, filled.value("decliningReason")));
    }

    @POST
    @Path("handlaggare")
    public Response name(@PathParam("registryNumber") String number, MultivaluedMap<String, String> fields) {
        var read = new Fields(Form.posted(fields));
        var named = new NameHandlers.Named(read.text("officer"), read.text("head"));
        return taken(
                number, fields, "", (asked, filled, _) -> handlers.name(caller.get(), asked, version(filled), named));
    }

    /**
     * @param reason the field that has to say why; empty when there is none
     */
    private Response taken(String number, MultivaluedMap<String, String> fields, String reason, Step step) {
        var asked = MatterPages.asked(number);
        var posted = Form.posted(fields);
        if (!reason.isEmpty()
                && (posted.value(reason).isBlank() || posted.value(reason).length() > LONGEST_REASON)) {
            posted = posted.wrong(reason, "Skriv varför, med högst 1000 tecken.");
        }
        var read = new Fields(posted);
        var on = read.day("on");
        var filled = read.form();
        return filled.take(() -> step.take(asked, filled, on)).answer(page.path(asked), again -> page.of(asked, again));
    }

    private static String version(Form filled) {
        return "\"" + filled.value("version") + "\"";
    }
}
