package se.kvalitetshjulet.deviations.deviation;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.attachment.AttachmentPages;
import se.kvalitetshjulet.deviations.thing.QualityLinks;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.Shell;

/** The files of a deviation, for people. */
@Path("/deviations/sidor/{municipality}/{board}/avvikelser/{deviationId}/bilagor")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_DEVIATIONS)
class FilesOfDeviationPages {

    private final DeviationFiles files;
    private final AttachmentPages pages;
    private final CurrentCaller caller;
    private final Shell shell;

    FilesOfDeviationPages(DeviationFiles files, AttachmentPages pages, CurrentCaller caller, Shell shell) {
        this.files = files;
        this.pages = pages;
        this.caller = caller;
        this.shell = shell;
    }

    @GET
    public TemplateInstance list(@PathParam("deviationId") String id) {
        return pages.list(place(id));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @PathParam("deviationId") String id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            byte[] body) {
        return pages.add(place(id), contentType, body);
    }

    @POST
    @Path("hamta")
    @Produces(MediaType.WILDCARD)
    public Response open(@PathParam("deviationId") String id, MultivaluedMap<String, String> fields) {
        return pages.open(place(id), fields);
    }

    private AttachmentPages.Place place(String id) {
        return new AttachmentPages.Place(
                shell.page(
                        "Bilagor",
                        Nav.QUALITY,
                        DeviationPages.crumb(caller.tenant()),
                        Crumb.to("Avvikelse " + id, QualityLinks.to(caller.tenant(), "avvikelser", id))),
                QualityLinks.to(caller.tenant(), "avvikelser", id, "bilagor"),
                files.of(id));
    }
}
