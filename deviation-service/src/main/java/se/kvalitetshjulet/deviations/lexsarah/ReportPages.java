package se.kvalitetshjulet.deviations.lexsarah;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Validator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.statute.Law;

/** Reporting lex Sarah, on any screen. */
@Path("/deviations/sidor/{municipality}/{board}/lex-sarah/ny")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_DEVIATIONS)
class ReportPages {

    private static final List<Choice> LAWS = List.of(
            new Choice("SOL", "Socialtjänstlagen (SoL)"),
            new Choice("LSS", "Lagen om stöd och service till vissa funktionshindrade (LSS)"));

    private final ReportLexSarah report;
    private final Validator validator;
    private final Words words;
    private final Store store;
    private final CurrentCaller caller;
    private final Shell shell;

    ReportPages(
            ReportLexSarah report, Validator validator, Words words, Store store, CurrentCaller caller, Shell shell) {
        this.report = report;
        this.validator = validator;
        this.words = words;
        this.store = store;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "lexsarah")
    static class Templates {

        private Templates() {}

        static native TemplateInstance register(
                PageFrame page, Form form, List<Choice> units, List<Choice> laws, boolean fromDeviation);
    }

    @GET
    public TemplateInstance form(@QueryParam("deviationId") @Nullable String deviationId) {
        return form(deviationId == null ? Form.empty() : Form.filledWith(Map.of("deviationId", deviationId)));
    }

    @POST
    public Response report(MultivaluedMap<String, String> posted) {
        var fields = new Fields(Form.posted(posted));
        var wanted = new NewLexSarah(
                fields.form().value("unit"),
                fields.choice("law", Law.class),
                fields.day("occurredOn"),
                fields.day("reportedOn"),
                fields.text("deviationId"),
                fields.form().value("description"));
        var reported = new ArrayList<String>();
        var form = fields.take(
                validator,
                wanted,
                () -> reported.add(report.report(caller.get(), wanted).reportId()));
        return form.answer(() -> QualityLinks.to(caller.tenant(), "lex-sarah", reported.getFirst()), this::form);
    }

    private TemplateInstance form(Form form) {
        return Templates.register(
                shell.page("Rapportera lex Sarah", Nav.QUALITY, LexSarahPages.crumb(caller.tenant())),
                form,
                store.inTenant(caller.tenant(), tx -> words.units(tx, caller.tenant())),
                LAWS,
                caller.get().is(Role.HEAD_OF_ADMINISTRATION));
    }
}
