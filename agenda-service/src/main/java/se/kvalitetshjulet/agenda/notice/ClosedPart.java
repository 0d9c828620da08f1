package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.ClosedPartLog;
import se.kvalitetshjulet.agenda.sitting.SecretItems;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** The closed part of a packet, for those who may read it. That it is read is written down before it is handed out. */
@ApplicationScoped
public class ClosedPart {

    private final Store store;
    private final OpenNotice notices;
    private final ReadPacket packets;
    private final BoundPackets bound;
    private final SecretItems secretItems;
    private final ClosedPartLog log;

    ClosedPart(
            Store store,
            OpenNotice notices,
            ReadPacket packets,
            BoundPackets bound,
            SecretItems secretItems,
            ClosedPartLog log) {
        this.store = store;
        this.notices = notices;
        this.packets = packets;
        this.bound = bound;
        this.secretItems = secretItems;
        this.log = log;
    }

    /** Whether there is one, and the caller may read it. */
    public boolean isOpenTo(Caller by, Notice notice) {
        return !readBy(by, notice).rows().isEmpty();
    }

    public Response packet(Caller by, UUID meetingId, @Nullable Integer version) {
        var notice = readBy(by, notices.open(by, meetingId, version));
        if (notice.rows().isEmpty()) {
            throw Refusal.notFound();
        }
        log.readings(by, notice.rows().stream().map(Notice.Row::itemId).toList(), ClosedPartLog.PURPOSE);
        return NoticeFiles.answer(
                bound.pdf(by.tenant(), notice, BoundPackets.Part.CLOSED, () -> {
                    var now = readBy(by, notices.open(by, meetingId, version));
                    return store.inTenant(by.tenant(), tx -> packets.closed(tx, by.tenant(), now));
                }),
                NoticeFiles.PDF,
                notice,
                "sluten-del.pdf");
    }

    /** The notice with the secret items that the caller may read, and no others. */
    private Notice readBy(Caller by, Notice notice) {
        var open = store.inTenant(
                by.tenant(),
                tx -> secretItems.openTo(tx, by, notice.meetingId(), SwedishTime.dateOf(notice.startsAt())));
        return notice.with(notice.rows().stream()
                .filter(row -> row.secret() && open.test(row.itemId()))
                .toList());
    }
}
