package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.statement.StatementState;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Lays a meeting's agenda beside its latest notice and its latest approval. */
@ApplicationScoped
public class ReadAgendaStatus {

    private final Notices notices;
    private final AgendaApprovals approvals;
    private final Items items;
    private final Statements statements;
    private final NoticeRecipients recipients;
    private final NoticeDocuments documents;

    ReadAgendaStatus(
            Notices notices,
            AgendaApprovals approvals,
            Items items,
            Statements statements,
            NoticeRecipients recipients,
            NoticeDocuments documents) {
        this.notices = notices;
        this.approvals = approvals;
        this.items = items;
        this.statements = statements;
        this.recipients = recipients;
        this.documents = documents;
    }

    /** The latest notice that has gone out. */
    public Optional<Notice> issued(Handle tx, Tenant tenant, Meeting meeting) {
        return notices.issued(tx, tenant, meeting.id(), null);
    }

    /** The same for somebody who reads it: a member leaves a receipt. */
    public Optional<Notice> opened(Handle tx, Caller by, Meeting meeting) {
        var notice = issued(tx, by.tenant(), meeting);
        notice.ifPresent(latest -> recipients.receipt(tx, by, latest));
        return notice;
    }

    public AgendaStatus of(Handle tx, Tenant tenant, Meeting meeting) {
        var draft = notices.draft(tx, tenant, meeting.id());
        var changes = issued(tx, tenant, meeting)
                .map(issued -> NoticeChanges.between(issued, draft))
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
                outstanding(tx, tenant, meeting),
                documents.withoutSummary(tx, tenant, draft),
                meeting.version());
    }

    private List<AgendaStatus.Outstanding> outstanding(Handle tx, Tenant tenant, Meeting meeting) {
        var waiting = items.agendaOf(tx, tenant, meeting.id()).lines().stream()
                .filter(line -> line.item().registryNumber() != null)
                .filter(line -> line.item().origin() == null && line.item().decision() == null)
                .toList();
        var states = statements.states(
                tx, tenant, waiting.stream().map(line -> line.item().id()).toList());
        return waiting.stream()
                .map(line -> new AgendaStatus.Outstanding(
                        line.item().id(),
                        line.number(),
                        line.item().openHeading(),
                        states.get(line.item().id())))
                .filter(each -> each.state() != StatementState.SIGNED_OFF)
                .toList();
    }
}
