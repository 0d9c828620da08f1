package se.kvalitetshjulet.agenda.governing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Validator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** The board's governing documents, which of them are to be looked over, and one of them with its versions. */
@Path("/agenda/sidor/{municipality}/{board}/namnden/styrdokument")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
class GoverningPages {

    private static final String TITLE = "Styrdokument";

    private final ReadGoverning read;
    private final AdoptDocument adopt;
    private final Validator validator;
    private final CurrentCaller caller;
    private final Shell shell;

    GoverningPages(ReadGoverning read, AdoptDocument adopt, Validator validator, CurrentCaller caller, Shell shell) {
        this.read = read;
        this.adopt = adopt;
        this.validator = validator;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "governing")
    static class Templates {

        private Templates() {}

        static native TemplateInstance documents(PageFrame page, List<GoverningView> rows, boolean mayAdopt);

        static native TemplateInstance document(PageFrame page, GoverningView found, boolean mayAdopt);

        static native TemplateInstance adopt(PageFrame page, Form form);
    }

    @GET
    public TemplateInstance list() {
        return Templates.documents(shell.page(TITLE, Nav.BOARD), read.all(caller.tenant()), mayAdopt());
    }

    @GET
    @Path("nytt")
    @Allow(Role.SECRETARY)
    public TemplateInstance adopt() {
        return adopt(Form.empty());
    }

    @POST
    @Path("nytt")
    @Allow(Role.SECRETARY)
    public Response adopt(MultivaluedMap<String, String> posted) {
        return taken(posted, wanted -> adopt.adopt(caller.get(), wanted), this::adopt);
    }

    @GET
    @Path("{documentId}")
    public TemplateInstance document(@PathParam("documentId") UUID documentId) {
        var found = read.find(caller.tenant(), documentId);
        return Templates.document(
                shell.page(found.latest().title(), Nav.BOARD, Crumb.to(TITLE, here())), found, mayAdopt());
    }

    @GET
    @Path("{documentId}/ny-version")
    @Allow(Role.SECRETARY)
    public TemplateInstance renew(@PathParam("documentId") UUID documentId) {
        var latest = read.find(caller.tenant(), documentId).latest();
        return renew(
                documentId,
                Form.filledWith(Map.of(
                        "title", latest.title(),
                        "owner", latest.owner(),
                        "adoptedBy", latest.adoptedBy(),
                        "version", Integer.toString(latest.version()))));
    }

    @POST
    @Path("{documentId}/ny-version")
    @Allow(Role.SECRETARY)
    public Response renew(@PathParam("documentId") UUID documentId, MultivaluedMap<String, String> posted) {
        var seen = "\"" + Objects.requireNonNullElse(posted.getFirst("version"), "") + "\"";
        return taken(
                posted, wanted -> adopt.renew(caller.get(), documentId, seen, wanted), form -> renew(documentId, form));
    }

    private Response taken(
            MultivaluedMap<String, String> posted,
            Function<NewVersion, GoverningDocument> verb,
            Function<Form, TemplateInstance> again) {
        var fields = new Fields(Form.posted(posted));
        var wanted = new NewVersion(
                fields.text("title"),
                fields.text("owner"),
                fields.text("adoptedBy"),
                fields.day("adoptedOn"),
                fields.text("paragraph"),
                fields.day("nextReview"),
                fields.day("endedOn"));
        var taken = new ArrayList<GoverningDocument>();
        var form = fields.take(validator, wanted, () -> taken.add(verb.apply(wanted)));
        return form.answer(() -> here() + "/" + taken.getFirst().documentId(), again);
    }

    private TemplateInstance adopt(Form form) {
        return Templates.adopt(shell.page("För in ett styrdokument", Nav.BOARD, Crumb.to(TITLE, here())), form);
    }

    private TemplateInstance renew(UUID documentId, Form form) {
        var title = read.find(caller.tenant(), documentId).latest().title();
        return Templates.adopt(
                shell.page(
                        "Ny version", Nav.BOARD, Crumb.to(TITLE, here()), Crumb.to(title, here() + "/" + documentId)),
                form);
    }

    private boolean mayAdopt() {
        return caller.get().is(Role.SECRETARY);
    }

    private String here() {
        return "/agenda/sidor/" + caller.tenant().path() + "/namnden/styrdokument";
    }
}
