package se.kvalitetshjulet.decisions.correction;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import se.kvalitetshjulet.decisions.decision.CorrectionReason;
import se.kvalitetshjulet.decisions.history.Standing;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Links;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.statute.SwedishTime;

/** Correcting a decision, for people: what stands, what is right, what that changes, and then the correction. */
@Path("/decisions/sidor/{municipality}/{board}/beslut/{decisionId}/ratta")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_PERSONS)
class CorrectionPages {

    private static final List<Choice> REASONS = Arrays.stream(CorrectionReason.values())
            .map(reason -> new Choice(reason.name(), reason.label()))
            .toList();

    private final CorrectDecision correct;
    private final CorrectionChoices choices;
    private final CurrentCaller caller;
    private final Shell shell;
    private final InstantSource clock;

    CorrectionPages(
            CorrectDecision correct,
            CorrectionChoices choices,
            CurrentCaller caller,
            Shell shell,
            InstantSource clock) {
        this.correct = correct;
        this.choices = choices;
        this.caller = caller;
        this.shell = shell;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "correction")
    static class Templates {

        private Templates() {}

        static native TemplateInstance form(
                PageFrame page,
                String decisionId,
                Standing standing,
                Form form,
                CorrectionChoices.Choices choices,
                List<Choice> reasons);

        static native TemplateInstance confirm(PageFrame page, Corrected corrected, Form form);
    }

    @GET
    public TemplateInstance form(@PathParam("decisionId") String id) {
        var now = correct.correctable(caller.get(), id);
        return form(
                id, now.standing(), CorrectionForm.filledWith(now.standing(), now.version(), SwedishTime.today(clock)));
    }

    /** Goes on to the confirmation, back to the form, or makes the correction, as the button says. */
    @POST
    public Response correct(@PathParam("decisionId") String id, MultivaluedMap<String, String> fields) {
        var now = correct.correctable(caller.get(), id);
        var posted = Form.posted(fields);
        if (posted.value("step").equals("back")) {
            return Response.ok(form(id, now.standing(), posted)).build();
        }
        var read = CorrectionForm.read(posted, now.standing());
        if (read.wanted() == null) {
            return refused(id, now.standing(), read.form());
        }
        try {
            return posted.value("step").equals("correct")
                    ? corrected(id, read.wanted(), posted)
                    : Response.ok(Templates.confirm(
                                    frame(id, "Stämmer rättelsen?"),
                                    correct.preview(caller.get(), id, read.wanted(), version(posted)),
                                    posted))
                            .build();
        } catch (Refusal refusal) {
            if (refusal.refused().type().equals(CommonProblem.NOT_FOUND)) {
                throw refusal;
            }
            return refused(id, now.standing(), CorrectionForm.refused(posted, refusal.refused()));
        }
    }

    private Response corrected(String id, NewCorrection wanted, Form posted) {
        var corrected = correct.correct(caller.get(), id, wanted, version(posted));
        var list = Nav.DECISIONS.href(caller.tenant());
        return Response.seeOther(URI.create(corrected.after() == null ? list : list + "/" + Links.segment(id)))
                .build();
    }

    private Response refused(String id, Standing standing, Form form) {
        return Response.status(422).entity(form(id, standing, form)).build();
    }

    private TemplateInstance form(String id, Standing standing, Form form) {
        return Templates.form(
                frame(id, "Rätta beslutet"), id, standing, form, choices.of(caller.tenant(), standing), REASONS);
    }

    private PageFrame frame(String id, String title) {
        return shell.page(
                title,
                Nav.DECISIONS,
                Crumb.to("Beslut " + id, Nav.DECISIONS.href(caller.tenant()) + "/" + Links.segment(id)));
    }

    private static String version(Form form) {
        return "\"" + form.value(CorrectionForm.VERSION) + "\"";
    }
}
