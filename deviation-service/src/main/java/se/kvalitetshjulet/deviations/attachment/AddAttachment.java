package se.kvalitetshjulet.deviations.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import se.kvalitetshjulet.deviations.thing.ThingIds;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.file.ReceiveFile;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Upload;

/** Keeps a file with a thing, when it may be kept. */
@ApplicationScoped
public class AddAttachment {

    private final ReceiveFile receive;
    private final Files files;
    private final Store store;
    private final InstantSource clock;

    AddAttachment(ReceiveFile receive, Files files, Store store, InstantSource clock) {
        this.receive = receive;
        this.files = files;
        this.store = store;
        this.clock = clock;
    }

    public Attachment add(Caller by, Holder.Find holders, Upload.Sent sent) {
        // Before anything is looked at, so that nobody learns of a thing that they do not see.
        store.inTenant(by.tenant(), tx -> Holder.open(tx, by, holders));
        var file = receive.receive(sent);
        return store.inTenant(by.tenant(), tx -> {
            var holder = Holder.open(tx, by, holders);
            var added = new Attachment(
                    ThingIds.next("BIL"),
                    file.type(),
                    file.type().label(),
                    file.content().length,
                    clock.instant(),
                    holder.all() ? by.name() : null,
                    file.scanned());
            files.keep(tx, holder.thing(), by, added, file);
            return added;
        });
    }
}
