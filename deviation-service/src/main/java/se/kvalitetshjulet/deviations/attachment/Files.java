package se.kvalitetshjulet.deviations.attachment;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.file.FileStore;
import se.kvalitetshjulet.kit.file.FilesInDatabase;
import se.kvalitetshjulet.kit.file.OpenedFile;
import se.kvalitetshjulet.kit.file.ReceivedFile;
import se.kvalitetshjulet.kit.history.ThingKey;

/** What is known of a file and its content, kept and read as one. */
@Singleton
class Files {

    private final AttachmentTable table;
    private final FileStore contents = new FilesInDatabase("attachment_piece", "attachment_id");

    Files(AttachmentTable table) {
        this.table = table;
    }

    void keep(Handle tx, ThingKey thing, Caller by, Attachment added, ReceivedFile file) {
        table.add(tx, thing, by, added, file.name());
        contents.keep(tx, thing, added.attachmentId(), file.content());
    }

    Optional<OpenedFile> read(Handle tx, Holder holder, Caller caller, String attachmentId) {
        return table.find(tx, holder, caller, attachmentId)
                .map(file -> new OpenedFile(
                        attachmentId,
                        table.namesOf(tx, holder, caller).get(attachmentId),
                        file.type(),
                        contents.read(tx, holder.thing(), attachmentId)));
    }
}
