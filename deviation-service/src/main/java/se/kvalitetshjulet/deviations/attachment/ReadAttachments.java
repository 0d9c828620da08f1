package se.kvalitetshjulet.deviations.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.room.Door;
import se.kvalitetshjulet.deviations.room.ReadingPurpose;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.file.OpenedFile;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Shows which files a thing has; their names and what is in them through the logged door alone. */
@ApplicationScoped
public class ReadAttachments {

    private final AttachmentTable table;
    private final Files files;
    private final Door door;
    private final Store store;

    ReadAttachments(AttachmentTable table, Files files, Door door, Store store) {
        this.table = table;
        this.files = files;
        this.door = door;
        this.store = store;
    }

    public List<Attachment> list(Caller caller, Holder.Find holders) {
        return store.inTenant(caller.tenant(), tx -> table.of(tx, holders.apply(tx, caller), caller));
    }

    public List<Attachment> list(Handle tx, Caller caller, Holder holder) {
        return table.of(tx, holder, caller);
    }

    /** The names by id. Call it outside any transaction. */
    public Map<String, String> names(Caller caller, Holder.Find holders, @Nullable ReadingPurpose purpose) {
        var holder = store.inTenant(caller.tenant(), tx -> holders.apply(tx, caller));
        door.pass(caller, holder.part(), holder.thing().thing(), holder.unit(), purpose);
        return store.inTenant(caller.tenant(), tx -> table.namesOf(tx, holder, caller));
    }

    /** One with its name and content. Call it outside any transaction. */
    public OpenedFile open(Caller caller, Holder.Find holders, String attachmentId, @Nullable ReadingPurpose purpose) {
        var holder = store.inTenant(caller.tenant(), tx -> {
            var found = holders.apply(tx, caller);
            table.find(tx, found, caller, attachmentId).orElseThrow(Refusal::notFound);
            return found;
        });
        door.pass(caller, holder.part(), holder.thing().thing(), holder.unit(), purpose);
        return store.inTenant(caller.tenant(), tx -> files.read(tx, holder, caller, attachmentId))
                .orElseThrow(Refusal::notFound);
    }
}
