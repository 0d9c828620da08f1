package se.kvalitetshjulet.reporting.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.reporting.writing.AtSection;
import se.kvalitetshjulet.reporting.writing.Place;
import se.kvalitetshjulet.reporting.writing.ReadTexts;
import se.kvalitetshjulet.reporting.writing.RestoreText;
import se.kvalitetshjulet.reporting.writing.SavedText;
import se.kvalitetshjulet.reporting.written.TextDifference;

/** The versions of a section: who wrote what, what differs, and the way back to one. */
@Path("/reporting/sidor/{municipality}/{board}/texter/{kind}/{period}/{sectionId}/versioner")
@Produces(MediaType.TEXT_HTML)
@Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION, Role.AUDITOR})
class TextVersionPages {

    private static final String AGAINST = "mot";
    private static final String VERSION = "version";

    private final ReadTexts texts;
    private final RestoreText restore;
    private final CurrentCaller caller;
    private final Shell shell;

    TextVersionPages(ReadTexts texts, RestoreText restore, CurrentCaller caller, Shell shell) {
        this.texts = texts;
        this.restore = restore;
        this.caller = caller;
        this.shell = shell;
    }

    /** A version in the list. */
    public record Line(SavedText saved, String how) {}

    @CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance textVersions(PageFrame page, String here, List<Line> versions, Pager pager);

        static native TemplateInstance textVersion(
                PageFrame page,
                String here,
                SavedText saved,
                String how,
                @Nullable Integer against,
                List<TextDifference.Line> difference,
                List<Choice> others,
                String latest,
                boolean mayRestore,
                Form form);
    }

    @GET
    public TemplateInstance list(@BeanParam AtSection at, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        var place = at.place();
        var found = paging.cutFrom(withoutSteps(texts.versions(caller.get(), place)));
        return Templates.textVersions(
                page("Versioner", place),
                here(place),
                found.data().stream().map(saved -> new Line(saved, how(saved))).toList(),
                Pager.of(found.meta(), uri));
    }

    @GET
    @Path("{version}")
    public TemplateInstance one(
            @BeanParam AtSection at,
            @PathParam("version") int version,
            @QueryParam(AGAINST) @Nullable Integer against) {
        return version(
                at.place(),
                version,
                against == null ? version - 1 : against,
                Form.filledWith(Map.of(AGAINST, Integer.toString(against == null ? version - 1 : against))));
    }

    @POST
    @Path("{version}/aterstall")
    @Allow(allUnits = {Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION})
    public Response restore(
            @BeanParam AtSection at, @PathParam("version") int version, MultivaluedMap<String, String> fields) {
        var place = at.place();
        var form = Form.posted(fields);
        return form.take(() -> restore.restore(caller.get(), place, version, form.value(VERSION)))
                .answer(here(place), again -> version(place, version, version - 1, again));
    }

    private TemplateInstance version(Place place, int version, int against, Form form) {
        var saved = texts.version(caller.get(), place, version);
        var all = texts.versions(caller.get(), place);
        int latest = all.getFirst().version();
        return Templates.textVersion(
                page("Version " + version, place),
                here(place),
                saved,
                how(saved),
                against < 1 ? null : against,
                TextDifference.between(
                        against < 1
                                ? ""
                                : texts.version(caller.get(), place, against).text(),
                        saved.text()),
                all.stream()
                        .filter(other -> other.version() != version)
                        .map(other -> new Choice(Integer.toString(other.version()), "Version " + other.version()))
                        .toList(),
                Versions.textOf(latest),
                version != latest && SectionPages.mayWrite(caller.get()),
                form);
    }

    /** Of what was saved by itself while somebody was writing only the last. */
    private static List<SavedText> withoutSteps(List<SavedText> all) {
        List<SavedText> kept = new ArrayList<>();
        SavedText later = null;
        for (var each : all) {
            boolean isStep = later != null
                    && each.how() == SavedText.How.AUTOSAVED
                    && (later.how() == SavedText.How.AUTOSAVED || later.how() == SavedText.How.SAVED)
                    && each.by().subject().equals(later.by().subject());
            if (!isStep) {
                kept.add(each);
            }
            later = each;
        }
        return kept;
    }

    private static String how(SavedText saved) {
        return saved.restored() == null
                ? saved.how().label()
                : saved.how().label() + " från version " + saved.restored();
    }

    private PageFrame page(String title, Place place) {
        var section = texts.one(caller.get(), place).section();
        return shell.page(
                title + ": " + section.heading(),
                Nav.REPORTS,
                Crumb.to(
                        "Texter i rapporter",
                        SectionPages.ALL.formatted(caller.tenant().path())),
                Crumb.to(section.heading(), here(place)));
    }

    private String here(Place place) {
        return SectionPages.here(caller.tenant(), place.kind(), place.period()) + "/" + place.sectionId();
    }
}
