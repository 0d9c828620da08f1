package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import se.kvalitetshjulet.agenda.AgendaEvents;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;

/** Issues the notice of a meeting, or issues it anew under the next version. What was issued before is kept. */
@ApplicationScoped
public class IssueNotice {

    private final Store store;
    private final Meetings meetings;
    private final Notices notices;
    private final AgendaEvents events;
    private final InstantSource clock;

    IssueNotice(Store store, Meetings meetings, Notices notices, AgendaEvents events, InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    public Notice issue(Caller by, UUID meetingId) {
        return store.inTenant(by.tenant(), tx -> {
            var meeting = meetings.locked(tx, by.tenant(), meetingId);
            meeting.issueNotice();
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
            return notice;
        });
    }
}
