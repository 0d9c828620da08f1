package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.member.Members;
import se.kvalitetshjulet.agenda.member.Office;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** Approves an agenda as it stands, so that its notice may go out. A later change needs a new approval. */
@ApplicationScoped
public class ApproveAgenda {

    private final Store store;
    private final Meetings meetings;
    private final AgendaApprovals approvals;
    private final ReadAgendaStatus status;
    private final Members members;
    private final InstantSource clock;

    ApproveAgenda(
            Store store,
            Meetings meetings,
            AgendaApprovals approvals,
            ReadAgendaStatus status,
            Members members,
            InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.approvals = approvals;
        this.status = status;
        this.members = members;
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
            requireChairOrOffice(tx, by, meeting);
            meeting.requirePlanned();
            approvals.keep(
                    tx,
                    by.tenant(),
                    meetingId,
                    new AgendaApproval(meeting.version(), name, by.subject(), clock.instant()));
            return status.of(tx, by.tenant(), meeting);
        });
    }

    /** Of the members it is the chair who sets the agenda. */
    private void requireChairOrOffice(Handle tx, Caller by, Meeting meeting) {
        boolean chair = members.withLogin(tx, by.tenant(), by.subject(), meeting.heldOn())
                .filter(member -> member.office() == Office.CHAIR)
                .isPresent();
        if (!chair && !by.isAnyOf(Role.SECRETARY, Role.HEAD_OF_ADMINISTRATION)) {
            throw new Refusal(CommonProblem.FORBIDDEN, "Be ordföranden eller nämndsekreteraren godkänna dagordningen.");
        }
    }
}
