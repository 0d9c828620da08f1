package se.kvalitetshjulet.agenda.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.file.FileType;
import se.kvalitetshjulet.kit.file.OpenedFile;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * Opens the file of a document as it stands, named by the document's number: the name that its sender gave it may tell more than
 * a title that has been thought through. Whether the document may be read is for the caller to ask.
 */
@ApplicationScoped
public class OpenDocument {

    private final Documents documents;

    OpenDocument(Documents documents) {
        this.documents = documents;
    }

    /** @throws Refusal as for what is not there, when only the paper is kept */
    public OpenedFile open(Handle tx, Tenant tenant, Document document) {
        var file = document.file();
        if (file == null) {
            throw Refusal.notFound();
        }
        var type = typeOf(file);
        var name = nameOf(document, file);
        return new OpenedFile(name, name, type, documents.bytes(tx, tenant, document.documentId(), file.version()));
    }

    /** {@code SOCN2024-252.pdf} */
    public static String nameOf(Document document, StoredFile file) {
        var type = typeOf(file);
        var ending = type == FileType.TEXT ? "txt" : type.name().toLowerCase(Locale.ROOT);
        return document.number().toString().replace(':', '-') + "." + ending;
    }

    private static FileType typeOf(StoredFile file) {
        return Arrays.stream(FileType.values())
                .filter(known -> known.mediaType().equals(file.mediaType()))
                .findFirst()
                .orElseThrow();
    }
}
