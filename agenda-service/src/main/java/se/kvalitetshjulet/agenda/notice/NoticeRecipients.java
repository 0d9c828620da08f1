package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.member.Members;
import se.kvalitetshjulet.agenda.member.Seat;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** Whom a notice was sent to, and who has opened it. */
@ApplicationScoped
public class NoticeRecipients {

    private final Members members;
    private final InstantSource clock;

    NoticeRecipients(Members members, InstantSource clock) {
        this.members = members;
        this.clock = clock;
    }

    /**
     * Somebody that a version of a notice was sent to.
     *
     * @param readAt when they first opened it, or null
     */
    public record Recipient(
            UUID memberId,
            String name,
            String party,
            Seat seat,
            Instant sentAt,
            @Nullable Instant readAt) {}

    /** Sends it to all who sit on the board on the day of the meeting. */
    void send(Handle tx, Tenant tenant, Notice notice) {
        for (var member : members.on(tx, tenant, SwedishTime.dateOf(notice.startsAt()))) {
            tx.createUpdate("""
                    insert into notice_recipient (municipality, board, meeting_id, version, member_id, name, party, seat, sent_at)
                    values (:municipality, :board, :meeting, :version, :member, :name, :party, :seat, :at)
                    """)
                    .bindMethods(tenant)
                    .bind("meeting", notice.meetingId())
                    .bind("version", notice.version())
                    .bind("member", member.memberId())
                    .bind("name", member.name())
                    .bind("party", member.party())
                    .bind("seat", member.seat().name())
                    .bind("at", notice.issuedAt())
                    .execute();
        }
    }

    /** Leaves a receipt when the caller is one of them; the first one stands. */
    void receipt(Handle tx, Caller by, Notice notice) {
        if (notice.version() == 0 || !by.is(Role.MEMBER)) {
            return;
        }
        members.withLogin(tx, by.tenant(), by.subject(), SwedishTime.dateOf(notice.startsAt()))
                .ifPresent(member -> tx.createUpdate("""
                        insert into notice_reading (municipality, board, meeting_id, version, member_id, read_at)
                        select municipality, board, meeting_id, version, member_id, :now from notice_recipient
                        where municipality = :municipality and board = :board and meeting_id = :meeting and version = :version
                          and member_id = :member
                        on conflict do nothing
                        """)
                        .bindMethods(by.tenant())
                        .bind("meeting", notice.meetingId())
                        .bind("version", notice.version())
                        .bind("member", member.memberId())
                        .bind("now", clock.instant())
                        .execute());
    }

    List<Recipient> of(Handle tx, Tenant tenant, UUID meetingId, int version) {
        return tx.createQuery("""
                select * from notice_recipient left join notice_reading using (municipality, board, meeting_id, version, member_id)
                where municipality = :municipality and board = :board and meeting_id = :meeting and version = :version
                order by seat, name, member_id
                """)
                .bindMethods(tenant)
                .bind("meeting", meetingId)
                .bind("version", version)
                .map((row, context) -> {
                    var readAt = row.getObject("read_at", OffsetDateTime.class);
                    return new Recipient(
                            row.getObject("member_id", UUID.class),
                            row.getString("name"),
                            row.getString("party"),
                            Seat.valueOf(row.getString("seat")),
                            row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                            readAt == null ? null : readAt.toInstant());
                })
                .list();
    }
}
