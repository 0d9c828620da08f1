package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Lays a meeting's agenda beside its latest notice and its latest approval. */
@ApplicationScoped
public class ReadAgendaStatus {

    private final Notices notices;
    private final AgendaApprovals approvals;

    ReadAgendaStatus(Notices notices, AgendaApprovals approvals) {
        this.notices = notices;
        this.approvals = approvals;
    }

    /** The latest notice that has gone out. */
    public Optional<Notice> issued(Handle tx, Tenant tenant, Meeting meeting) {
        return notices.issued(tx, tenant, meeting.id(), null);
    }

    public AgendaStatus of(Handle tx, Tenant tenant, Meeting meeting) {
        var changes = issued(tx, tenant, meeting)
                .map(issued -> NoticeChanges.between(issued, notices.draft(tx, tenant, meeting.id())))
                .orElse(List.of());
        var approval = approvals
                .latest(tx, tenant, meeting.id())
                .filter(latest -> latest.meetingVersion() == meeting.version())
                .orElse(null);
        return new AgendaStatus(
                meeting.id(),
                AgendaState.of(meeting.noticeVersion(), !changes.isEmpty(), approval != null),
                approval == null ? null : approval.approvedBy(),
                approval == null ? null : approval.approvedAt(),
                meeting.noticeVersion(),
                changes,
                meeting.version());
    }
}
