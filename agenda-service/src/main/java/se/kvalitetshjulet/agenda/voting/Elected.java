package se.kvalitetshjulet.agenda.voting;

import java.util.List;
import java.util.UUID;

/**
 * One elected to the board on the day of the meeting.
 *
 * @param order a substitute's place in the order in which substitutes step in, as the council has decided it; 0 for a member
 * @param party where the order runs in each party; empty where it runs in the whole board
 * @param presides the place in the order in which the board is presided over: 1 the chair, 2 and 3 the vice chairs, 4 a temporary chair, 0
 *     nobody
 */
public record Elected(UUID id, boolean substitute, int order, String party, int presides) {

    /** A seat that nobody sits in, of no party that anybody knows; it is filled as that of a member who is away. */
    static Elected vacant(int place) {
        return new Elected(new UUID(0, place), false, 0, "", 0);
    }

    /** Takes the next substitute for somebody of the party: one of their own, and only when none is there another. */
    static Elected takeNext(List<Elected> waiting, String party) {
        var next = waiting.stream()
                .filter(each -> each.party().equals(party))
                .findFirst()
                .orElseGet(waiting::getFirst);
        waiting.remove(next);
        return next;
    }
}
