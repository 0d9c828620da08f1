package se.kvalitetshjulet.agenda.pages;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.document.AddFile;
import se.kvalitetshjulet.agenda.document.ReadFiles;
import se.kvalitetshjulet.agenda.document.WriteSummary;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.file.ReceiveFile;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Upload;

/** The files of a document, and what it says in short: seen and sent from its page. */
@Path("/agenda/sidor/{municipality}/{board}/arenden/{registryNumber}/handlingar/{documentId}")
@Produces(MediaType.TEXT_HTML)
@Allow({Role.SECRETARY, Role.REGISTRAR})
public class DocumentFilePages {

    private static final int LONGEST_SUMMARY = 10_000;

    private final CurrentCaller caller;
    private final DocumentPages page;
    private final AddFile add;
    private final ReadFiles read;
    private final WriteSummary write;

    DocumentFilePages(CurrentCaller caller, DocumentPages page, AddFile add, ReadFiles read, WriteSummary write) {
        this.caller = caller;
        this.page = page;
        this.add = add;
        this.read = read;
        this.write = write;
    }

    /** A PDF to be shown in the page, anything else to be saved. */
    @GET
    @Path("filer/{version:\\d{1,6}}")
    @Produces(MediaType.WILDCARD)
    @Allow(readers = Readers.OF_THE_BOARD)
    public Response open(
            @PathParam("registryNumber") String number,
            @PathParam("documentId") UUID id,
            @PathParam("version") int version) {
        return read.open(caller.get(), DocumentPages.matter(number), id, version)
                .shown();
    }

    @POST
    @Path("filer")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @PathParam("registryNumber") String number,
            @PathParam("documentId") UUID id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            byte[] body) {
        var file = Upload.sent(ReceiveFile.FIELD, contentType, body);
        var form =
                file.isEmpty() ? Form.empty().wrong(ReceiveFile.FIELD, "Välj en fil som inte är tom.") : Form.empty();
        var matter = DocumentPages.matter(number);
        return form.take(() -> add.add(caller.get(), matter, id, file.orElseThrow()))
                .answer(page.path(matter) + "/" + id, again -> page.page(matter, id, again, null));
    }

    @POST
    @Path("sammanfattning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response summarise(
            @PathParam("registryNumber") String number,
            @PathParam("documentId") UUID id,
            MultivaluedMap<String, String> fields) {
        var form = Form.posted(fields);
        var matter = DocumentPages.matter(number);
        if (form.value("text").isBlank() || form.value("text").length() > LONGEST_SUMMARY) {
            form = form.wrong("text", "Skriv vad handlingen säger, med högst 10 000 tecken.");
        }
        var version = "\"" + form.value("version") + "\"";
        var text = form.value("text");
        return form.take(() -> write.write(caller.get(), matter, id, version, text))
                .answer(page.path(matter) + "/" + id, again -> page.page(matter, id, Form.empty(), again));
    }
}
