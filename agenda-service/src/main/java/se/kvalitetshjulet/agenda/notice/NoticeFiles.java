package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.calendar.CalendarFile;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.TenantNames;
import se.kvalitetshjulet.statute.SwedishTime;

/** Answers with what everybody may read of a notice, in other forms than JSON. */
@ApplicationScoped
public class NoticeFiles {

    public static final String PDF = "application/pdf";

    private final Store store;
    private final OpenNotice notices;
    private final ReadPacket packets;
    private final PacketPaper paper;
    private final BoundPackets bound;
    private final TenantNames names;

    NoticeFiles(
            Store store,
            OpenNotice notices,
            ReadPacket packets,
            PacketPaper paper,
            BoundPackets bound,
            TenantNames names) {
        this.store = store;
        this.notices = notices;
        this.packets = packets;
        this.paper = paper;
        this.bound = bound;
        this.names = names;
    }

    /** A page that needs nothing else. */
    public String page(Caller by, UUID meetingId, @Nullable Integer version) {
        var notice = notices.open(by, meetingId, version);
        return paper.page(open(by, notice));
    }

    private ReadPacket.Whole open(Caller by, Notice notice) {
        return store.inTenant(by.tenant(), tx -> packets.open(tx, by.tenant(), notice));
    }

    /** The packet: the notice, the statements and what belongs to them. */
    public Response packet(Caller by, UUID meetingId, @Nullable Integer version) {
        var notice = notices.open(by, meetingId, version);
        var pdf = bound.pdf(
                by.tenant(), notice, BoundPackets.Part.OPEN, () -> open(by, notices.open(by, meetingId, version)));
        return answer(pdf, PDF, notice, "kallelse.pdf");
    }

    /** The meeting for somebody's own calendar. A later version takes the place of an earlier one. */
    public Response calendar(Caller by, UUID meetingId, @Nullable Integer version) {
        var notice = notices.open(by, meetingId, version);
        var summary = names.boardOf(by.tenant()) + " sammanträder";
        var meeting = new CalendarFile.Hour(
                "sammantrade-" + meetingId + "@kvalitetshjulet",
                notice.issuedAt() == null ? notice.startsAt() : notice.issuedAt(),
                notice.version(),
                notice.startsAt(),
                summary,
                notice.place());
        var file = CalendarFile.of(summary, List.of(meeting));
        return answer(
                file.getBytes(StandardCharsets.UTF_8), CalendarFile.TYPE + ";charset=UTF-8", notice, "sammantrade.ics");
    }

    /**
     * @param name the file's, before the day is put into it
     */
    static Response answer(byte[] bytes, String type, Notice notice, String name) {
        var dated = name.replace(".", "-" + SwedishTime.dateOf(notice.startsAt()) + ".");
        return Response.ok(bytes)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + dated + "\"")
                // The same address gives another form, and another content for another role.
                .header(HttpHeaders.VARY, "Accept, Authorization")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
