package se.kvalitetshjulet.decisions.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Pager;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Upload;

/** Reading decisions in from a file, for people: choose it, see what it would do, and have it done. */
@Path("/decisions/sidor/{municipality}/{board}/inlasning")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_PERSONS)
class ImportPages {

    private static final String FILE = "file";
    private static final String TITLE = "Läs in beslut från en fil";

    private final StartImport start;
    private final ReadImports read;
    private final CurrentCaller caller;
    private final Shell shell;

    ImportPages(StartImport start, ReadImports read, CurrentCaller caller, Shell shell) {
        this.start = start;
        this.read = read;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "imports")
    static class Templates {

        private Templates() {}

        static native TemplateInstance choose(PageFrame page, Form form, List<Column> columns);

        static native TemplateInstance one(PageFrame page, ReadImports.Import found, Pager pager);
    }

    @GET
    public TemplateInstance choose() {
        return choose(Form.empty());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response tryOut(byte[] body, @Context HttpHeaders headers) {
        var form = Form.empty();
        var file = Upload.file(FILE, headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body);
        if (file.isEmpty()) {
            return refused(form.wrong(FILE, "Välj en fil som inte är tom."));
        }
        try {
            return to(start.tryOut(caller.get(), file.get()).jobId());
        } catch (Refusal refusal) {
            if (refusal.refused().type().status() == CommonProblem.FORBIDDEN.status()) {
                throw refusal;
            }
            return refused(form.refused(refusal.refused().at(FILE)));
        }
    }

    @GET
    @Path("mall")
    @Produces(MediaType.WILDCARD)
    public Response template() {
        return ImportTemplate.saved("beslut-mall.csv", ImportTemplate.csv());
    }

    @GET
    @Path("{importId}")
    public TemplateInstance one(@PathParam("importId") UUID id, @Valid @BeanParam Paging paging, @Context UriInfo uri) {
        var found = read.find(caller.get(), id, paging);
        return Templates.one(
                shell.page(
                        found.summary().dryRun() ? "Prövning av filen" : "Inläsning av filen",
                        Nav.DECISIONS,
                        Crumb.to(TITLE, here())),
                found,
                Pager.of(found.refusals().meta(), uri));
    }

    @GET
    @Path("{importId}/fel")
    @Produces(MediaType.WILDCARD)
    public Response refusals(@PathParam("importId") UUID id) {
        return ImportTemplate.saved("beslut-rader-med-fel.csv", read.refusalsAsCsv(caller.get(), id));
    }

    @POST
    @Path("{importId}/las-in")
    public Response bringIn(@PathParam("importId") UUID id) {
        try {
            return to(start.bringIn(caller.get(), id).jobId());
        } catch (Refusal refusal) {
            if (refusal.refused().type().equals(ImportProblem.BEING_TRIED)) {
                return to(id);
            }
            if (!refusal.refused().type().equals(ImportProblem.FILE_GONE)) {
                throw refusal;
            }
            return refused(Form.empty().refused(refusal.refused()));
        }
    }

    @POST
    @Path("{importId}/ta-bort")
    public Response forget(@PathParam("importId") UUID id) {
        start.forget(caller.get(), id);
        return Response.seeOther(URI.create(here())).build();
    }

    private TemplateInstance choose(Form form) {
        return Templates.choose(shell.page(TITLE, Nav.DECISIONS), form, List.of(Column.values()));
    }

    private Response refused(Form form) {
        return Response.status(422).entity(choose(form)).build();
    }

    private Response to(UUID id) {
        return Response.seeOther(URI.create(here() + "/" + id)).build();
    }

    private String here() {
        return "/decisions/sidor/" + caller.tenant().path() + "/inlasning";
    }
}
