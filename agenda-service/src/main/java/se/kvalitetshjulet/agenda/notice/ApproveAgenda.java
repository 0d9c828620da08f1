package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** Approves an agenda as it stands, so that its notice may go out. A later change needs a new approval. */
@ApplicationScoped
public class ApproveAgenda {

    private final Store store;
    private final Meetings meetings;
    private final AgendaApprovals approvals;
    private final ReadAgendaStatus status;
    private final InstantSource clock;

    ApproveAgenda(
            Store store, Meetings meetings, AgendaApprovals approvals, ReadAgendaStatus status, InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.approvals = approvals;
        this.status = status;
        this.clock = clock;
    }

    /**
     * @param ifMatch the version of the meeting that was looked at
     * @param approvedBy null or empty is the caller
     */
    public AgendaStatus approve(Caller by, UUID meetingId, @Nullable String ifMatch, @Nullable String approvedBy) {
        var name = approvedBy == null || approvedBy.isBlank() ? by.name() : approvedBy.strip();
        Secrecy.refuseIdentityNumber("approvedBy", name);
        return store.inTenant(by.tenant(), tx -> {
            var meeting = meetings.locked(tx, by.tenant(), meetingId);
            Versions.require(ifMatch, meeting.version());
            meeting.requirePlanned();
            approvals.keep(
                    tx,
                    by.tenant(),
                    meetingId,
                    new AgendaApproval(meeting.version(), name, by.subject(), clock.instant()));
            return status.of(tx, by.tenant(), meeting);
        });
    }
}
