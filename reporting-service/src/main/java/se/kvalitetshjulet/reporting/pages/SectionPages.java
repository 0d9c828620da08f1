package se.kvalitetshjulet.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.reporting.report.Block;
import se.kvalitetshjulet.reporting.writing.AtSection;
import se.kvalitetshjulet.reporting.writing.ConfirmFigures;
import se.kvalitetshjulet.reporting.writing.Place;
import se.kvalitetshjulet.reporting.writing.ReadTexts;
import se.kvalitetshjulet.reporting.writing.SavedText;
import se.kvalitetshjulet.reporting.writing.SectionState;
import se.kvalitetshjulet.reporting.writing.WriteText;
import se.kvalitetshjulet.reporting.written.Fault;
import se.kvalitetshjulet.reporting.written.FigureTexts;
import se.kvalitetshjulet.reporting.written.TextDifference;
import se.kvalitetshjulet.reporting.written.Writing;

/** One section: write it, see what it will look like, and see what others have written meanwhile. */
@Path("/reporting/sidor/{municipality}/{board}/texter/{kind}/{period}/{sectionId}")
@Produces(MediaType.TEXT_HTML)
@Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
class SectionPages {

    static final String ALL = "/reporting/sidor/%s/texter";

    private static final String TEXT = "text";
    private static final String VERSION = "version";

    private final ReadTexts texts;
    private final WriteText write;
    private final ConfirmFigures confirm;
    private final CurrentCaller caller;
    private final Shell shell;

    SectionPages(ReadTexts texts, WriteText write, ConfirmFigures confirm, CurrentCaller caller, Shell shell) {
        this.texts = texts;
        this.write = write;
        this.confirm = confirm;
        this.caller = caller;
        this.shell = shell;
    }

    /**
     * A section that somebody has before them.
     *
     * @param version of the section that what is in the form was written from
     * @param conflict somebody else has saved since
     * @param preview what is shown is what is typed and not what is saved
     * @param faults what cannot be saved of what is typed
     * @param difference from what is saved to what is typed
     */
    public record Open(
            SectionState state,
            String version,
            boolean conflict,
            boolean preview,
            List<Block> printed,
            List<Fault> faults,
            List<TextDifference.Line> difference,
            List<FigureTexts.Named> figures,
            boolean mayWrite) {}

    @CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance text(PageFrame page, String here, Open open, Form form);

        static native TemplateInstance textSaved(String words, String version);
    }

    static String here(Tenant tenant, ReportKind kind, String period) {
        return ALL.formatted(tenant.path()) + "/" + kind + "/" + period;
    }

    static boolean mayWrite(Caller caller) {
        return caller.isForAllUnits(Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION);
    }

    static boolean mayRead(Caller caller) {
        return mayWrite(caller) || caller.isForAllUnits(Role.AUDITOR);
    }

    @GET
    @Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION, Role.AUDITOR})
    public TemplateInstance one(@BeanParam AtSection at) {
        var place = at.place();
        var state = texts.one(caller.get(), place);
        return page(place, state, Form.filledWith(Map.of(TEXT, state.text())), null);
    }

    @POST
    public Response save(@BeanParam AtSection at, MultivaluedMap<String, String> fields) {
        var place = at.place();
        var form = Form.posted(fields);
        return after(
                place,
                form,
                () -> write.write(caller.get(), place, form.value(VERSION), form.value(TEXT), SavedText.How.SAVED));
    }

    @POST
    @Path("bekrafta")
    public Response confirm(@BeanParam AtSection at, MultivaluedMap<String, String> fields) {
        var place = at.place();
        var form = Form.posted(fields);
        return after(place, form, () -> confirm.confirm(caller.get(), place, form.value(VERSION)));
    }

    /** Shows what is typed as it would be printed; nothing is saved. */
    @POST
    @Path("forhandsgranska")
    public TemplateInstance preview(@BeanParam AtSection at, MultivaluedMap<String, String> fields) {
        var place = at.place();
        var form = Form.posted(fields);
        return page(place, texts.one(caller.get(), place), form, form.value(VERSION));
    }

    /** Comfort while somebody writes: what became of it, in a line of the page. It is never an error page. */
    @POST
    @Path("autospara")
    public TemplateInstance autosave(@BeanParam AtSection at, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        try {
            var saved = write.write(
                    caller.get(), at.place(), form.value(VERSION), form.value(TEXT), SavedText.How.AUTOSAVED);
            return Templates.textSaved(
                    "Version " + saved.version() + ", " + saved.how().label() + " " + Swedish.dateTime(saved.at())
                            + ".",
                    Versions.textOf(saved.version()));
        } catch (Refusal refusal) {
            return Templates.textSaved(
                    "Inte sparat än. "
                            + (refusal.refused().violations().isEmpty()
                                    ? refusal.refused().detail()
                                    : refusal.refused().violations().getFirst().message()),
                    form.value(VERSION));
        }
    }

    /** Does what a form asks for; a refused form comes back as it was filled in, with what others have saved beside it. */
    private Response after(Place place, Form form, Runnable verb) {
        try {
            verb.run();
            return Response.seeOther(URI.create(here(place))).build();
        } catch (Refusal refusal) {
            boolean stale = refusal.refused().type().equals(CommonProblem.STALE);
            var state = texts.one(caller.get(), place);
            var refused = form.refused(refusal.refused());
            return Response.status(stale ? 412 : 422)
                    .entity(page(place, state, refused, stale ? null : form.value(VERSION)))
                    .build();
        }
    }

    /**
     * @param from the version that what is in the form was written from; null for the one that is saved
     */
    private TemplateInstance page(Place place, SectionState state, Form form, @Nullable String from) {
        var figures = texts.figures(caller.get(), place.kind(), place.period());
        boolean conflict = from == null && form.isRefused();
        boolean preview = from != null;
        var typed = Writing.of(form.value(TEXT));
        return Templates.text(
                shell.page(
                        state.section().heading(),
                        Nav.REPORTS,
                        Crumb.to(
                                "Texter i rapporter",
                                ALL.formatted(caller.tenant().path())),
                        Crumb.to(
                                Shown.kind(place.kind()) + " "
                                        + Shown.period(place.period()).toLowerCase(Shown.SWEDISH),
                                here(caller.tenant(), place.kind(), place.period()))),
                here(place),
                new Open(
                        state,
                        from == null ? Versions.textOf(state.version()) : from,
                        conflict,
                        preview,
                        preview ? typed.with(figures) : state.printed(),
                        preview ? (figures.areKnown() ? typed.faultsWith(figures) : typed.faults()) : List.of(),
                        conflict ? TextDifference.between(state.text(), form.value(TEXT)) : List.of(),
                        figures.named(),
                        mayWrite(caller.get())),
                form);
    }

    private String here(Place place) {
        return here(caller.tenant(), place.kind(), place.period()) + "/" + place.sectionId();
    }
}
