package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Who has approved which agenda. */
@ApplicationScoped
class AgendaApprovals {

    /** Keeps the approval; of one agenda the first one stands. */
    void keep(Handle tx, Tenant tenant, UUID meetingId, AgendaApproval approval) {
        tx.createUpdate("""
                insert into agenda_approval (municipality, board, meeting_id, meeting_version, approved_by, recorded_by, approved_at)
                values (:municipality, :board, :meeting, :meetingVersion, :approvedBy, :recordedBy, :approvedAt)
                on conflict do nothing
                """)
                .bindMethods(tenant)
                .bind("meeting", meetingId)
                .bind("meetingVersion", approval.meetingVersion())
                .bind("approvedBy", approval.approvedBy())
                .bind("recordedBy", approval.recordedBy())
                .bind("approvedAt", approval.approvedAt())
                .execute();
    }

    /** The latest approval, be it of what stands now or of something earlier. */
    Optional<AgendaApproval> latest(Handle tx, Tenant tenant, UUID meetingId) {
        return tx.createQuery("""
                select * from agenda_approval
                where municipality = :municipality and board = :board and meeting_id = :meeting
                order by meeting_version desc limit 1
                """)
                .bindMethods(tenant)
                .bind("meeting", meetingId)
                .map((row, context) -> new AgendaApproval(
                        row.getLong("meeting_version"),
                        row.getString("approved_by"),
                        row.getString("recorded_by"),
                        row.getObject("approved_at", OffsetDateTime.class).toInstant()))
                .findOne();
    }
}
