package se.kvalitetshjulet.agenda.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.statement.StatementState;

/**
 * How far a meeting's agenda has come.
 *
 * @param approvedBy who approved it as it stands, or null
 * @param noticeVersion of the latest notice; 0 until one is issued
 * @param changes what the agenda says otherwise than the latest notice: what a supplement would tell
 * @param outstanding what is not ready; it stops no notice
 * @param withoutSummary what cannot be read by everybody and is summed up nowhere; no notice goes out with it
 * @param version of the meeting and its agenda, for {@code If-Match} when it is approved
 */
public record AgendaStatus(
        UUID meetingId,
        AgendaState state,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        int noticeVersion,
        List<NoticeChange> changes,
        List<Outstanding> outstanding,
        List<WithoutSummary> withoutSummary,
        long version) {

    public AgendaStatus {
        changes = List.copyOf(changes);
        outstanding = List.copyOf(outstanding);
        withoutSummary = List.copyOf(withoutSummary);
    }

    /**
     * An item on a matter whose statement is not signed off. Those that a report or a lex Sarah case brings are approved where they come
     * from.
     *
     * @param state of the statement; null when there is none
     */
    public record Outstanding(
            UUID itemId,
            String number,
            String heading,
            @Nullable StatementState state) {}

    /** A document of an open item whose file a screen reader cannot read, and that has no summary (DOS-lagen 2018:1937). */
    public record WithoutSummary(UUID itemId, String number, String heading, String documentNumber) {}

    /** True when there is something to approve, and nobody has. */
    public boolean mayBeApproved() {
        return state == AgendaState.DRAFT || state == AgendaState.SUPPLEMENT_DRAFT;
    }
}
