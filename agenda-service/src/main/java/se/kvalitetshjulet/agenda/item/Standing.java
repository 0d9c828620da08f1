package se.kvalitetshjulet.agenda.item;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an item stands: on an agenda, among the proposals, or beside them.
 *
 * @param meetingId on whose agenda it is
 * @param position on the agenda
 * @param aside {@code SENT_BACK} or {@code WITHDRAWN} for what neither waits nor is on an agenda
 * @param waitsFor the meeting that a proposal has been postponed to
 */
record Standing(
        @Nullable UUID meetingId,
        @Nullable Integer position,
        AgendaItem.@Nullable Status aside,
        @Nullable UUID waitsFor) {

    static final Standing PROPOSED = new Standing(null, null, null, null);

    static Standing on(UUID meetingId, int position) {
        return new Standing(meetingId, position, null, null);
    }

    static Standing beside(AgendaItem.Status aside) {
        return new Standing(null, null, aside, null);
    }

    static Standing waitingFor(UUID meetingId) {
        return new Standing(null, null, null, meetingId);
    }
}
