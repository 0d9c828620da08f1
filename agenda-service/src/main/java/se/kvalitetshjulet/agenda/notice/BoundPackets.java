package se.kvalitetshjulet.agenda.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.document.Documents;
import se.kvalitetshjulet.agenda.document.WhenDocumentChanges;
import se.kvalitetshjulet.agenda.registry.ErasedWithMatter;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.agenda.registry.WhenMatterBecomesSecret;
import se.kvalitetshjulet.kit.digest.Sha256;
import se.kvalitetshjulet.kit.file.FileStore;
import se.kvalitetshjulet.kit.file.FilesInDatabase;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.paper.PdfBinder;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * The PDFs of packets. Each is bound once for what it says, and kept: the same notice is the same file to everybody who reads it. What it
 * says is found out each time, so that nothing is handed out that has become secret or been erased since.
 */
@ApplicationScoped
class BoundPackets implements ErasedWithMatter, WhenMatterBecomesSecret, WhenDocumentChanges {

    /** A packet is either of these. */
    enum Part {
        OPEN,
        CLOSED
    }

    private final FileStore contents = new FilesInDatabase("packet_piece", "content_hash");

    /** Binding takes memory, so one is bound at a time. */
    private final Lock binding = new ReentrantLock();

    private final Store store;
    private final Documents documents;
    private final PacketPaper paper;
    private final ObjectMapper json;

    BoundPackets(Store store, Documents documents, PacketPaper paper, ObjectMapper json) {
        this.store = store;
        this.documents = documents;
        this.paper = paper;
        this.json = json;
    }

    /**
     * Call it outside any transaction.
     *
     * @param reading finds out what it says, again before it is kept
     */
    byte[] pdf(Tenant tenant, Notice notice, Part part, Supplier<ReadPacket.Whole> reading) {
        var whole = reading.get();
        var key = new ThingKey(tenant, notice.meetingId() + "/" + notice.version() + "/" + part);
        var hash = hashOf(whole);
        var kept = kept(key, hash);
        if (kept.length > 0) {
            return kept;
        }
        binding.lock();
        try {
            var meanwhile = kept(key, hash);
            return meanwhile.length > 0 ? meanwhile : keep(key, hash, bind(tenant, whole), reading);
        } finally {
            binding.unlock();
        }
    }

    private byte[] kept(ThingKey key, String hash) {
        return store.inTenant(key.tenant(), tx -> contents.read(tx, key, hash));
    }

    private byte[] bind(Tenant tenant, ReadPacket.Whole whole) {
        var inserts = whole.inserts().stream()
                .map(insert -> new PdfBinder.Insert(
                        insert.bookmark(),
                        insert.title(),
                        store.inTenant(
                                tenant, tx -> documents.bytes(tx, tenant, insert.documentId(), insert.fileVersion()))))
                .filter(insert -> PdfBinder.pagesOf(insert.pdf()).isPresent())
                .toList();
        return paper.pdf(whole.packet(), inserts);
    }

    /** Not when something in it has become secret or been erased while it was bound: what was forgotten then would come back. */
    private byte[] keep(ThingKey key, String hash, byte[] pdf, Supplier<ReadPacket.Whole> reading) {
        store.useTenant(key.tenant(), tx -> {
            BoardLock.PACKETS.take(tx, key.tenant());
            if (!hash.equals(hashOf(reading.get()))) {
                return;
            }
            tx.createUpdate("""
                    delete from packet_piece
                    where municipality = :municipality and board = :board and thing_id = :thing
                    """)
                    .bindMethods(key.tenant())
                    .bind("thing", key.thing())
                    .execute();
            contents.keep(tx, key, hash, pdf);
        });
        return pdf;
    }

    private String hashOf(ReadPacket.Whole whole) {
        try {
            return Sha256.of(json.writeValueAsBytes(whole));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a packet in words is JSON", fault);
        }
    }

    @Override
    public void erase(Handle tx, Tenant tenant, RegistryNumber number) {
        forget(tx, tenant);
    }

    @Override
    public void withhold(Handle tx, Tenant tenant, RegistryNumber number) {
        forget(tx, tenant);
    }

    @Override
    public void changed(Handle tx, Tenant tenant, UUID documentId) {
        if (documents.find(tx, tenant, documentId).filter(Document::secret).isPresent()) {
            forget(tx, tenant);
        }
    }

    /** All of the board's: where it may stand in one is not worth being wrong about, and they are bound anew when read. */
    private static void forget(Handle tx, Tenant tenant) {
        BoardLock.PACKETS.take(tx, tenant);
        tx.createUpdate("delete from packet_piece where municipality = :municipality and board = :board")
                .bindMethods(tenant)
                .execute();
    }
}
