package se.kvalitetshjulet.deviations.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** What the board asks when a deviation is reported, for its administrator: written as a JSON Schema, looked at, and saved as a new version. */
@Path("/deviations/sidor/{municipality}/{board}/formular")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_SETTINGS)
class FormPages {

    private static final String NOTHING_YET = """
            {
              "type": "object",
              "properties": {
                "plats": { "type": "string", "title": "Var hände det?", "maxLength": 200 }
              },
              "required": []
            }""";

    private final ReviseForm revise;
    private final Forms forms;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    FormPages(ReviseForm revise, Forms forms, Store store, CurrentCaller caller, Shell shell) {
        this.revise = revise;
        this.forms = forms;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "form")
    static class Templates {

        private Templates() {}

        static native TemplateInstance form(
                PageFrame page, Form form, List<Forms.Made> versions, @Nullable QuestionForm tried, Form empty);
    }

    @GET
    public TemplateInstance form() {
        var now = store.inTenant(caller.tenant(), tx -> forms.current(tx, caller.tenant()));
        return page(
                Form.filledWith(Map.of(
                        ReviseForm.FIELD,
                        now.version() == 0 ? NOTHING_YET : now.schema(),
                        "version",
                        Integer.toString(now.version()))),
                null);
    }

    @POST
    public Response take(MultivaluedMap<String, String> fields) {
        var posted = Form.posted(fields);
        try {
            if (!posted.value("show").isEmpty()) {
                return Response.ok(page(posted, revise.tryOut(posted.value(ReviseForm.FIELD))))
                        .build();
            }
            revise.revise(caller.get(), posted.value(ReviseForm.FIELD), "\"" + posted.value("version") + "\"");
            return Response.seeOther(URI.create(QualityLinks.to(caller.tenant(), "formular")))
                    .build();
        } catch (Refusal refusal) {
            return refused(posted, refusal);
        }
    }

    private Response refused(Form posted, Refusal refusal) {
        if (!refusal.refused().type().equals(CommonProblem.STALE)) {
            return Response.status(422)
                    .entity(page(posted.refused(refusal.refused()), null))
                    .build();
        }
        var now = store.inTenant(caller.tenant(), tx -> forms.current(tx, caller.tenant()));
        var values = new HashMap<>(posted.values());
        values.put("version", Integer.toString(now.version()));
        values.put("theirs", now.schema());
        return Response.status(412)
                .entity(page(
                        new Form(
                                Map.copyOf(values),
                                List.of(),
                                "Någon annan har sparat en ny version. Den står längst ned. Det du skrev finns kvar: ändra om det"
                                        + " behövs och spara igen."),
                        null))
                .build();
    }

    private TemplateInstance page(Form form, @Nullable QuestionForm tried) {
        return Templates.form(
                shell.page("Egna frågor om avvikelser", Nav.QUALITY_FORMS),
                form,
                store.inTenant(caller.tenant(), tx -> forms.versions(tx, caller.tenant())),
                tried,
                Form.empty());
    }
}
