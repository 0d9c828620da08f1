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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.minutes.ApproveMinutes;
import se.kvalitetshjulet.agenda.minutes.SealMinutes;
import se.kvalitetshjulet.agenda.minutes.SignMinutes;
import se.kvalitetshjulet.agenda.publicnotice.PostNotice;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Form;

/** The minutes of a meeting: read, handed out, signed, and their notice posted. */
@Path("/agenda/sidor/{municipality}/{board}/sammantraden/{meetingId}/protokoll")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allow(Role.SECRETARY)
public class MinutesPages {

    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_PLACE = 300;

    private final CurrentCaller caller;
    private final MinutesPage page;
    private final SealMinutes seal;
    private final SignMinutes sign;
    private final ApproveMinutes approve;
    private final PostNotice post;

    MinutesPages(
            CurrentCaller caller,
            MinutesPage page,
            SealMinutes seal,
            SignMinutes sign,
            ApproveMinutes approve,
            PostNotice post) {
        this.caller = caller;
        this.page = page;
        this.seal = seal;
        this.sign = sign;
        this.approve = approve;
        this.post = post;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Allow(readers = Readers.OF_THE_BOARD)
    public TemplateInstance minutes(@PathParam("meetingId") UUID id) {
        return page.of(id, Form.empty());
    }

    @POST
    @Path("lamna")
    public Response handOut(@PathParam("meetingId") UUID id, MultivaluedMap<String, String> fields) {
        return step(id, fields, form -> seal.seal(caller.get(), id, paragraphs(form)));
    }

    @POST
    @Path("papper")
    public Response approveOnPaper(@PathParam("meetingId") UUID id, MultivaluedMap<String, String> fields) {
        return step(
                id,
                fields,
                form -> approve.approve(
                        caller.get(),
                        id,
                        paragraphs(form),
                        SittingForms.day(form, "approvedOn"),
                        !form.value("checkersSignedOnPaper").isEmpty()));
    }

    @POST
    @Path("signera")
    @Allow(Role.MEMBER)
    public Response sign(@PathParam("meetingId") UUID id, MultivaluedMap<String, String> fields) {
        return step(id, fields, form -> sign.sign(caller.get(), id, SittingForms.number(form, "version")));
    }

    @POST
    @Path("avsta")
    @Allow(Role.MEMBER)
    public Response refuse(@PathParam("meetingId") UUID id, MultivaluedMap<String, String> fields) {
        return step(
                id,
                fields,
                form -> sign.refuse(
                        caller.get(),
                        id,
                        SittingForms.number(form, "version"),
                        SittingForms.text(form, "reason", "reason", "Skriv varför.", LONGEST_REASON)));
    }

    @POST
    @Path("anslag")
    public Response postNotice(@PathParam("meetingId") UUID id, MultivaluedMap<String, String> fields) {
        return step(
                id,
                fields,
                form -> post.post(
                        caller.get(),
                        id,
                        SittingForms.text(form, "keptAt", "keptAt", "Ange var protokollet finns.", LONGEST_PLACE),
                        SittingForms.day(form, "postedOn"),
                        form.value("stoodElsewhere").isEmpty()
                                ? null
                                : SittingForms.text(form, "stoodElsewhere", "stoodElsewhere", "", LONGEST_PLACE)));
    }

    private Response step(UUID id, MultivaluedMap<String, String> fields, Consumer<Form> what) {
        var form = Form.posted(fields);
        return SittingForms.done(
                "/agenda/sidor/" + caller.tenant().path() + "/sammantraden/" + id + "/protokoll",
                form,
                Map.of(),
                () -> what.accept(form),
                again -> page.of(id, again));
    }

    /** {@code 3, 4}; nothing means all. */
    private static @Nullable List<Integer> paragraphs(Form form) {
        var text = form.value("paragraphs");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,4}([ ,;]+\\d{1,4})*")) {
            throw Refusal.ofField("paragraphs", "Skriv paragrafernas nummer, till exempel 3, 4.");
        }
        return Arrays.stream(text.split("[ ,;]+")).map(Integer::valueOf).toList();
    }
}
