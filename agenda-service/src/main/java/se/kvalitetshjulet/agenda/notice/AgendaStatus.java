package se.kvalitetshjulet.agenda.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a meeting's agenda has come.
 *
 * @param approvedBy who approved it as it stands, or null
 * @param noticeVersion of the latest notice; 0 until one is issued
 * @param changes what the agenda says otherwise than the latest notice: what a supplement would tell
 * @param version of the meeting and its agenda, for {@code If-Match} when it is approved
 */
public record AgendaStatus(
        UUID meetingId,
        AgendaState state,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        int noticeVersion,
        List<NoticeChange> changes,
        long version) {

    public AgendaStatus {
        changes = List.copyOf(changes);
    }

    /** True when a notice, or a supplement, may go out now. */
    public boolean mayBeIssued() {
        return state == AgendaState.APPROVED || state == AgendaState.SUPPLEMENT_APPROVED;
    }

    /** True when there is something to approve, and nobody has. */
    public boolean mayBeApproved() {
        return state == AgendaState.DRAFT || state == AgendaState.SUPPLEMENT_DRAFT;
    }
}
