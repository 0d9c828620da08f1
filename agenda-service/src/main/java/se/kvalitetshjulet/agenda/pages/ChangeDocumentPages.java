package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import se.kvalitetshjulet.agenda.document.ChangeDocument;
import se.kvalitetshjulet.agenda.document.DocumentView;
import se.kvalitetshjulet.agenda.document.ReadDocuments;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.Shell;

/** The form that puts right what the registry says of a document, and marks it as secret. */
@Path("/agenda/sidor/{municipality}/{board}/arenden/{registryNumber}/handlingar/{documentId}/andra")
@Produces(MediaType.TEXT_HTML)
@Allow({Role.SECRETARY, Role.REGISTRAR})
public class ChangeDocumentPages {

    private final CurrentCaller caller;
    private final Shell shell;
    private final DocumentPages page;
    private final DocumentForm form;
    private final ReadDocuments read;
    private final ChangeDocument change;

    ChangeDocumentPages(
            CurrentCaller caller,
            Shell shell,
            DocumentPages page,
            DocumentForm form,
            ReadDocuments read,
            ChangeDocument change) {
        this.caller = caller;
        this.shell = shell;
        this.page = page;
        this.form = form;
        this.read = read;
        this.change = change;
    }

    @GET
    public TemplateInstance standing(@PathParam("registryNumber") String number, @PathParam("documentId") UUID id) {
        var document = read.one(caller.get(), DocumentPages.matter(number), id);
        return page(number, document, DocumentForm.of(document));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("registryNumber") String number,
            @PathParam("documentId") UUID id,
            MultivaluedMap<String, String> fields) {
        var matter = DocumentPages.matter(number);
        var document = read.one(caller.get(), matter, id);
        var posted = Form.posted(fields);
        var seen = "\"" + posted.value("version") + "\"";
        var taken = form.take(posted, wanted -> change.change(caller.get(), matter, id, seen, wanted));
        return taken.answer(() -> path(number, id), again -> page(number, document, again));
    }

    private TemplateInstance page(String number, DocumentView document, Form filled) {
        var path = path(number, document.documentId());
        return DocumentForm.Templates.documentform(
                shell.page("Ändra handlingen", Nav.MATTERS, Crumb.to(document.number(), path)),
                path + "/andra",
                "Spara ändringen",
                filled,
                DocumentForm.DIRECTIONS);
    }

    private String path(String number, UUID id) {
        return page.path(DocumentPages.matter(number)) + "/" + id;
    }
}
