package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Answers with a notice in other forms than JSON. */
@ApplicationScoped
public class NoticeFiles {

    public static final String PDF = "application/pdf";

    /** The part of the product that the log of readings names. */
    private static final String ROOM = "closed-part";

    private static final String PURPOSE = "MEETING";

    private final Store store;
    private final Notices notices;
    private final ReadPacket packets;
    private final PacketPaper paper;
    private final AccessLog log;

    NoticeFiles(Store store, Notices notices, ReadPacket packets, PacketPaper paper, AccessLog log) {
        this.store = store;
        this.notices = notices;
        this.packets = packets;
        this.paper = paper;
        this.log = log;
    }

    /**
     * The notice as it went out, or what it would say now.
     *
     * @param version null is the latest
     */
    public Notice notice(Caller by, UUID meetingId, @Nullable Integer version) {
        return store.inTenant(by.tenant(), tx -> notice(tx, by, meetingId, version));
    }

    /** Whether there is a closed part, and the caller may read it. */
    public boolean hasClosedPart(Caller by, Notice notice) {
        return Secrecy.isOpenTo(by) && notice.rows().stream().anyMatch(Notice.Row::secret);
    }

    /** A page that needs nothing else. */
    public String page(Caller by, UUID meetingId, @Nullable Integer version) {
        return store.inTenant(by.tenant(), tx -> {
            var notice = notice(tx, by, meetingId, version);
            return paper.page(packets.open(tx, by.tenant(), notice));
        });
    }

    /** The packet: the notice, the statements and what belongs to them, of what everybody may read. */
    public Response packet(Caller by, UUID meetingId, @Nullable Integer version) {
        return store.inTenant(by.tenant(), tx -> {
            var notice = notice(tx, by, meetingId, version);
            return file(paper.pdf(packets.open(tx, by.tenant(), notice), List.of()), notice, "kallelse");
        });
    }

    /** The closed part of the packet. That it is read is written down before it is handed out. */
    public Response closedPart(Caller by, UUID meetingId, @Nullable Integer version) {
        var seen = notice(by, meetingId, version);
        if (!hasClosedPart(by, seen)) {
            throw Refusal.notFound();
        }
        var things = seen.rows().stream()
                .filter(Notice.Row::secret)
                .map(row -> new AccessLog.Thing(row.itemId().toString(), null))
                .toList();
        log.readings(
                by,
                by.firstOf(Role.SECRETARY, Role.REGISTRAR, Role.MEMBER).orElseThrow(Refusal::notFound),
                ROOM,
                things,
                PURPOSE);
        return store.inTenant(
                by.tenant(),
                tx -> file(paper.pdf(packets.closed(tx, by.tenant(), seen), List.of()), seen, "sluten-del"));
    }

    private Notice notice(Handle tx, Caller by, UUID meetingId, @Nullable Integer version) {
        return notices.issued(tx, by.tenant(), meetingId, version).orElseGet(() -> {
            if (version != null) {
                throw Refusal.notFound();
            }
            return notices.draft(tx, by.tenant(), meetingId);
        });
    }

    private static Response file(byte[] pdf, Notice notice, String name) {
        return Response.ok(pdf)
                .type(PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "-" + SwedishTime.dateOf(notice.startsAt()) + ".pdf\"")
                // The same address gives another form, and another content for another role.
                .header(HttpHeaders.VARY, "Accept, Authorization")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
