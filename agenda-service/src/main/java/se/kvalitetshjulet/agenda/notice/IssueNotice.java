package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import se.kvalitetshjulet.agenda.AgendaEvents;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/**
 * Issues the notice of a meeting whose agenda is approved as it stands, or a supplement under the next version. What was issued
 * before is kept.
 */
@ApplicationScoped
public class IssueNotice {

    private final Store store;
    private final Meetings meetings;
    private final Notices notices;
    private final ReadAgendaStatus status;
    private final AgendaEvents events;
    private final InstantSource clock;

    IssueNotice(
            Store store,
            Meetings meetings,
            Notices notices,
            ReadAgendaStatus status,
            AgendaEvents events,
            InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.notices = notices;
        this.status = status;
        this.events = events;
        this.clock = clock;
    }

    public Notice issue(Caller by, UUID meetingId) {
        return store.inTenant(by.tenant(), tx -> {
            var meeting = meetings.locked(tx, by.tenant(), meetingId);
            var before = status.of(tx, by.tenant(), meeting);
            meeting.issueNotice();
            requireApproved(before);
            requireSummaries(before);
            var notice = notices.draft(tx, by.tenant(), meetingId).issued(meeting.noticeVersion(), clock.instant());
            notices.keep(tx, by.tenant(), notice);
            events.tell(
                    tx,
                    by.tenant(),
                    EventTypes.NOTICE_ISSUED,
                    meetingId.toString(),
                    meetings.save(tx, by.tenant(), meeting),
                    notice.told(),
                    null);
            return notices.issued(tx, by.tenant(), meetingId, notice.version()).orElseThrow();
        });
    }

    private static void requireSummaries(AgendaStatus status) {
        var lacking = status.withoutSummary().stream()
                .map(AgendaStatus.WithoutSummary::documentNumber)
                .distinct()
                .toList();
        if (!lacking.isEmpty()) {
            throw new Refusal(
                    AgendaProblem.SUMMARY_MISSING,
                    "Sammanfatta " + String.join(", ", lacking)
                            + " i diariet, eller byt till en fil som en skärmläsare kan läsa. Godkänn sedan dagordningen på nytt.");
        }
    }

    private static void requireApproved(AgendaStatus status) {
        switch (status.state()) {
            case APPROVED, SUPPLEMENT_APPROVED -> {
                // As it should be.
            }
            case DRAFT, SUPPLEMENT_DRAFT ->
                throw new Refusal(
                        AgendaProblem.AGENDA_NOT_APPROVED,
                        "Godkänn dagordningen som den nu står. En ändring efter godkännandet behöver ett nytt.");
            case PUBLISHED, SUPPLEMENTED ->
                throw new Refusal(
                        AgendaProblem.NOTICE_UNCHANGED,
                        "Ändra dagordningen, tiden eller platsen först. Det som har gått ut gäller.");
        }
    }
}
