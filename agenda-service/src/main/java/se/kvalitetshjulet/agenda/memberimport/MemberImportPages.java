package se.kvalitetshjulet.agenda.memberimport;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.kvalitetshjulet.agenda.member.MemberPages;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.csv.SwedishCsv;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.kit.web.Upload;
import se.kvalitetshjulet.statute.SwedishTime;

/** Reading members in from a file, for people: choose it, see what it would do, and have it done. */
@Path("/agenda/sidor/{municipality}/{board}/namnden/ledamoter/inlasning")
@Produces(MediaType.TEXT_HTML)
@Allow(value = Role.SECRETARY, allUnits = Role.ADMINISTRATOR)
class MemberImportPages {

    private static final String FILE = "file";
    private static final String FROM = "from";
    private static final String TITLE = "Läs in ledamöter från en fil";

    private final MemberImports imports;
    private final InstantSource clock;
    private final CurrentCaller caller;
    private final Shell shell;

    MemberImportPages(MemberImports imports, InstantSource clock, CurrentCaller caller, Shell shell) {
        this.imports = imports;
        this.clock = clock;
        this.caller = caller;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "memberimport")
    static class Templates {

        private Templates() {}

        static native TemplateInstance choose(PageFrame page, Form form, List<MemberColumn> columns);

        static native TemplateInstance preview(PageFrame page, ImportView found, Form form);
    }

    @GET
    public TemplateInstance choose() {
        return choose(Form.filledWith(Map.of(FROM, Swedish.date(SwedishTime.today(clock)))));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response tryOut(byte[] body, @Context HttpHeaders headers) {
        var type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        var fields = new Fields(Form.filledWith(Map.of(FROM, Upload.text(FROM, type, body))));
        var from = fields.day(FROM);
        var form = from == null && !fields.form().isRefused()
                ? fields.form().wrong(FROM, "Ange från vilken dag.")
                : fields.form();
        var file = Upload.file(FILE, type, body);
        if (file.isEmpty()) {
            form = form.wrong(FILE, "Välj en fil som inte är tom.");
        }
        return form.isRefused() || from == null ? refused(choose(form)) : tryOut(form, from, file.orElseThrow());
    }

    @GET
    @Path("mall")
    @Produces(MediaType.WILDCARD)
    public Response template() {
        var head =
                Arrays.stream(MemberColumn.values()).map(MemberColumn::heading).toList();
        return Response.ok(SwedishCsv.of(head, List.of()))
                .type(SwedishCsv.MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ledamoter-mall.csv\"")
                .build();
    }

    @GET
    @Path("{importId}")
    public TemplateInstance preview(@PathParam("importId") UUID importId) {
        return preview(importId, Form.empty());
    }

    @POST
    @Path("{importId}/las-in")
    public Response bringIn(@PathParam("importId") UUID importId, MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        return form.take(() -> imports.bringIn(caller.get(), importId, "\"" + form.value("version") + "\""))
                .answer(MemberPages.crumb(caller.tenant()).href(), again -> preview(importId, again));
    }

    private Response tryOut(Form form, LocalDate from, byte[] file) {
        try {
            var tried = imports.tryOut(caller.get(), from, file);
            return Response.seeOther(
                            URI.create(MemberPages.crumb(caller.tenant()).href() + "/inlasning/" + tried))
                    .build();
        } catch (Refusal refusal) {
            return refused(choose(form.refused(refusal.refused().at(FILE))));
        }
    }

    private TemplateInstance choose(Form form) {
        return Templates.choose(
                shell.page(TITLE, Nav.BOARD, MemberPages.crumb(caller.tenant())), form, List.of(MemberColumn.values()));
    }

    private TemplateInstance preview(UUID importId, Form form) {
        var members = MemberPages.crumb(caller.tenant());
        return Templates.preview(
                shell.page("Det här skulle ändras", Nav.BOARD, members, Crumb.to(TITLE, members.href() + "/inlasning")),
                imports.preview(caller.get(), importId),
                form);
    }

    private static Response refused(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }
}
