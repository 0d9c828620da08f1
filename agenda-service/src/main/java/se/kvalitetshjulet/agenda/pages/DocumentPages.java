package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.CheckedTemplate;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.document.DocumentHistory;
import se.kvalitetshjulet.agenda.document.DocumentView;
import se.kvalitetshjulet.agenda.document.FileVersion;
import se.kvalitetshjulet.agenda.document.ReadDocuments;
import se.kvalitetshjulet.agenda.document.ReadFiles;
import se.kvalitetshjulet.agenda.document.RegisterDocument;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.file.FileType;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Nav;
import se.kvalitetshjulet.kit.web.PageFrame;
import se.kvalitetshjulet.kit.web.Shell;

/** A document of a matter, and the form that registers one. */
@Path("/agenda/sidor/{municipality}/{board}/arenden/{registryNumber}/handlingar")
@Produces(MediaType.TEXT_HTML)
@Allow(readers = Readers.OF_THE_BOARD)
public class DocumentPages {

    private final CurrentCaller caller;
    private final Shell shell;
    private final ReadDocuments read;
    private final ReadFiles files;
    private final DocumentForm form;
    private final RegisterDocument register;

    DocumentPages(
            CurrentCaller caller,
            Shell shell,
            ReadDocuments read,
            ReadFiles files,
            DocumentForm form,
            RegisterDocument register) {
        this.caller = caller;
        this.shell = shell;
        this.read = read;
        this.files = files;
        this.form = form;
        this.register = register;
    }

    /**
     * What the page of a document shows.
     *
     * @param path its address
     * @param versions its files, the latest first
     * @param changes what has been changed in what the registry says of it, the latest first
     * @param open whether the visitor may see what it is about
     * @param keeper whether the visitor keeps the registry
     */
    record Shown(
            String path,
            DocumentView document,
            List<FileVersion> versions,
            List<DocumentHistory.Change> changes,
            boolean open,
            boolean keeper) {

        /** What is shown in the page by itself: a PDF that anybody may read, since a reading of a secret one is logged. */
        public boolean isPreviewed() {
            return !document.secret()
                    && !versions.isEmpty()
                    && versions.getFirst().type() == FileType.PDF;
        }

        /** What the file that stands lacks, and nobody has made up for by a summary. */
        public boolean needsSummary() {
            return !versions.isEmpty() && !versions.getFirst().accessible() && document.summary() == null;
        }
    }

    @CheckedTemplate(basePath = "agenda")
    static class Templates {
        static native TemplateInstance document(PageFrame page, Shown shown, Form adding, Form summary);
    }

    @GET
    @Path("{documentId}")
    public TemplateInstance one(@PathParam("registryNumber") String number, @PathParam("documentId") UUID id) {
        return page(matter(number), id, Form.empty(), null);
    }

    @GET
    @Path("ny")
    @Allow({Role.SECRETARY, Role.REGISTRAR})
    public TemplateInstance blank(@PathParam("registryNumber") String number) {
        return blank(matter(number), Form.filledWith(Map.of("reported", "true")));
    }

    @POST
    @Allow({Role.SECRETARY, Role.REGISTRAR})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(@PathParam("registryNumber") String number, MultivaluedMap<String, String> fields) {
        var matter = matter(number);
        var registered = new AtomicReference<Document>();
        var taken = form.take(
                Form.posted(fields), wanted -> registered.set(register.register(caller.get(), matter, wanted)));
        return taken.answer(() -> path(matter) + "/" + registered.get().documentId(), again -> blank(matter, again));
    }

    /** The page with what was wrong in one of its forms. */
    TemplateInstance page(RegistryNumber matter, UUID id, Form adding, @Nullable Form summary) {
        var document = read.one(caller.get(), matter, id);
        var shown = new Shown(
                path(matter) + "/" + id,
                document,
                files.list(caller.get(), matter, id),
                read.history(caller.get(), matter, id),
                !document.secret() || Secrecy.isOpenTo(caller.get()),
                isKeeper());
        var written = document.summary() == null ? "" : document.summary();
        return Templates.document(
                shell.page(document.number(), Nav.MATTERS, crumb(matter)),
                shown,
                adding,
                summary == null
                        ? Form.filledWith(Map.of("text", written, "version", String.valueOf(document.version())))
                        : summary);
    }

    private TemplateInstance blank(RegistryNumber matter, Form form) {
        return DocumentForm.Templates.documentform(
                shell.page("Diarieför en handling", Nav.MATTERS, crumb(matter)),
                path(matter),
                "Diarieför",
                form,
                DocumentForm.DIRECTIONS);
    }

    String path(RegistryNumber matter) {
        return "/agenda/sidor/" + caller.tenant().path() + "/arenden/" + matter.inPath() + "/handlingar";
    }

    private boolean isKeeper() {
        return caller.get().isAnyOf(Role.SECRETARY, Role.REGISTRAR);
    }

    private Crumb crumb(RegistryNumber matter) {
        return Crumb.to(matter.toString(), "/agenda/sidor/" + caller.tenant().path() + "/arenden/" + matter.inPath());
    }

    static RegistryNumber matter(String number) {
        return RegistryNumber.readInPath(number).orElseThrow(Refusal::notFound);
    }
}
