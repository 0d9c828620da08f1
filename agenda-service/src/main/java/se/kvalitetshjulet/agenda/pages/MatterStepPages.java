package se.kvalitetshjulet.agenda.pages;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import se.kvalitetshjulet.agenda.answer.NoteAnswer;
import se.kvalitetshjulet.agenda.registry.ChangeMatter;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;

/** What is done with a matter from its page: it is closed, opened again, answered, or the board declines to answer. */
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

    MatterStepPages(CurrentCaller caller, MatterPage page, ChangeMatter change, NoteAnswer note) {
        this.caller = caller;
        this.page = page;
        this.change = change;
        this.note = note;
    }

    /** What is done with what was filled in. */
    private interface Step {
        void take(RegistryNumber number, Fields fields, String version);
    }

    @POST
    @Path("avsluta")
    public Response close(@PathParam("registryNumber") String number, MultivaluedMap<String, String> fields) {
        return taken(
                number,
                fields,
                "closingReason",
                (asked, filled, version) ->
                        change.close(caller.get(), asked, version, reason(filled, "closingReason")));
    }

    @POST
    @Path("oppna")
    public Response reopen(@PathParam("registryNumber") String number, MultivaluedMap<String, String> fields) {
        return taken(
                number,
                fields,
                "openingReason",
                (asked, filled, version) ->
                        change.reopen(caller.get(), asked, version, reason(filled, "openingReason")));
    }

    @POST
    @Path("besvarat")
    public Response answer(@PathParam("registryNumber") String number, MultivaluedMap<String, String> fields) {
        return taken(number, fields, "", (asked, filled, _) -> note.answered(caller.get(), asked, filled.day("on")));
    }

    @POST
    @Path("avsta")
    public Response decline(@PathParam("registryNumber") String number, MultivaluedMap<String, String> fields) {
        return taken(
                number,
                fields,
                "decliningReason",
                (asked, filled, _) ->
                        note.declined(caller.get(), asked, filled.day("on"), reason(filled, "decliningReason")));
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
        var filled = new Fields(posted);
        var version = "\"" + posted.value("version") + "\"";
        return posted.take(() -> step.take(asked, filled, version))
                .answer(page.path(asked), again -> page.of(asked, again));
    }

    private static String reason(Fields filled, String field) {
        return filled.form().value(field);
    }
}
