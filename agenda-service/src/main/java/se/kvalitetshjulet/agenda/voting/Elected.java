package se.kvalitetshjulet.agenda.voting;

import java.util.UUID;

/**
 * One elected to the board on the day of the meeting.
 *
 * @param order a substitute's place in the order in which substitutes step in, as the council has decided it; 0 for a member
 * @param presides the place in the order in which the board is presided over: 1 the chair, 2 and 3 the vice chairs, 0 nobody
 */
public record Elected(UUID id, boolean substitute, int order, int presides) {

    public static Elected member(UUID id) {
        return new Elected(id, false, 0, 0);
    }

    /** The chair, or with 2 or 3 a vice chair. */
    public static Elected presiding(UUID id, int presides) {
        return new Elected(id, false, 0, presides);
    }

    public static Elected substitute(UUID id, int order) {
        return new Elected(id, true, order, 0);
    }
}
