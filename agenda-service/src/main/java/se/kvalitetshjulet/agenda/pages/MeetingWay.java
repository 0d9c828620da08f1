package se.kvalitetshjulet.agenda.pages;

import se.kvalitetshjulet.agenda.item.ItemView;

/** Where an item is looked at: under its meeting, or among the proposals. */
final class MeetingWay {

    private MeetingWay() {}

    static String of(ItemView item) {
        return item.meetingId() == null
                ? "/forslag/" + item.itemId()
                : "/sammantraden/" + item.meetingId() + "/punkter/" + item.itemId();
    }
}
