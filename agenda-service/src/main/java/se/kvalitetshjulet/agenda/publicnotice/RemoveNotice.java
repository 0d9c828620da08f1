package se.kvalitetshjulet.agenda.publicnotice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaEvents;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.agenda.PublicNoticeRemoved;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Takes a notice down, when the appeal time has run out and not before. */
@ApplicationScoped
public class RemoveNotice {

    private final Store store;
    private final Meetings meetings;
    private final PublicNotices notices;
    private final AgendaEvents events;
    private final InstantSource clock;

    RemoveNotice(Store store, Meetings meetings, PublicNotices notices, AgendaEvents events, InstantSource clock) {
        this.store = store;
        this.meetings = meetings;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param on the day it was taken down; null is today
     */
    public PublicNotice remove(Caller by, UUID noticeId, @Nullable LocalDate on) {
        var today = SwedishTime.today(clock);
        var removedOn = on == null ? today : on;
        if (removedOn.isAfter(today)) {
            throw Refusal.ofField("removedOn", "Dagen ligger i framtiden.");
        }
        return store.inTenant(by.tenant(), tx -> {
            var found = notices.find(tx, by.tenant(), noticeId).orElseThrow(Refusal::notFound);
            var meeting = meetings.locked(tx, by.tenant(), found.meetingId());
            var removed = notices.find(tx, by.tenant(), noticeId).orElseThrow().removed(removedOn);
            notices.saveRemoval(tx, by.tenant(), removed);
            events.tell(
                    tx,
                    by.tenant(),
                    EventTypes.PUBLIC_NOTICE_REMOVED,
                    meeting.id().toString(),
                    meetings.save(tx, by.tenant(), meeting),
                    new PublicNoticeRemoved(meeting.id().toString(), removedOn, removed.appealUntil()),
                    null);
            return removed;
        });
    }
}
