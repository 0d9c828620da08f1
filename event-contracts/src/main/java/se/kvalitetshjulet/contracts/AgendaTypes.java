package se.kvalitetshjulet.contracts;

import se.kvalitetshjulet.contracts.agenda.DelegatedDecisionNotified;
import se.kvalitetshjulet.contracts.agenda.ExtractDispatched;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;
import se.kvalitetshjulet.contracts.agenda.MatterRegistered;
import se.kvalitetshjulet.contracts.agenda.MeetingScheduled;
import se.kvalitetshjulet.contracts.agenda.MinutesApproved;
import se.kvalitetshjulet.contracts.agenda.NoticeIssued;
import se.kvalitetshjulet.contracts.agenda.PublicNoticePosted;
import se.kvalitetshjulet.contracts.agenda.PublicNoticeRemoved;

sealed interface AgendaTypes permits EventTypes {

    EventType<MatterRegistered> MATTER_REGISTERED = type("matter.registered", MatterRegistered.class, "registryNumber");

    EventType<MeetingScheduled> MEETING_SCHEDULED = type("meeting.scheduled", MeetingScheduled.class, "meetingId");

    EventType<NoticeIssued> NOTICE_ISSUED = type("notice.issued", NoticeIssued.class, "meetingId");

    EventType<ItemDecided> ITEM_DECIDED = type("item.decided", ItemDecided.class, "meetingId");

    EventType<ExtractDispatched> EXTRACT_DISPATCHED =
            type("extract.dispatched", ExtractDispatched.class, "meetingId", "on");

    EventType<MinutesApproved> MINUTES_APPROVED =
            type("minutes.approved", MinutesApproved.class, "meetingId", "approvedOn");

    EventType<PublicNoticePosted> PUBLIC_NOTICE_POSTED =
            type("public-notice.posted", PublicNoticePosted.class, "meetingId", "on");

    EventType<PublicNoticeRemoved> PUBLIC_NOTICE_REMOVED =
            type("public-notice.removed", PublicNoticeRemoved.class, "meetingId", "on");

    EventType<DelegatedDecisionNotified> DELEGATED_DECISION_NOTIFIED =
            type("delegated-decision.notified", DelegatedDecisionNotified.class, "number");

    private static <T> EventType<T> type(String name, Class<T> data, String subjectField, String... civilDates) {
        return EventType.of(Owner.AGENDA, Direction.OUT, name, data, subjectField, civilDates);
    }
}
