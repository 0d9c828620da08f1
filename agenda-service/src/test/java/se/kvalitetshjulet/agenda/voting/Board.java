package se.kvalitetshjulet.agenda.voting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A board of so many members, a chair and two vice chairs first, and substitutes; and who of them comes and goes. */
final class Board {

    static final Instant NINE = Instant.parse("2024-04-24T07:00:00Z");

    private final List<Elected> elected = new ArrayList<>();
    private final List<Presence> presences = new ArrayList<>();
    private int seats;

    static Board of(int members, int substitutes) {
        var board = new Board();
        for (int place = 1; place <= members; place++) {
            board.elected.add(new Elected(member(place), false, 0, "", place <= 3 ? place : 0));
        }
        for (int order = substitutes; order >= 1; order--) {
            board.elected.add(new Elected(substitute(order), true, order, "", 0));
        }
        return board;
    }

    /** Two members and two substitutes of parties that each have an order of their own: 1 and 2 are of one, 3 and 4 of another. */
    static Board ofTwoParties() {
        var board = new Board();
        for (int place = 1; place <= 4; place++) {
            var party = place <= 2 ? "A" : "B";
            board.elected.add(new Elected(member(place), false, 0, party, 0));
            board.elected.add(new Elected(substitute(place), true, 2 - place % 2, party, 0));
        }
        return board;
    }

    Board withSeats(int all) {
        seats = all;
        return this;
    }

    /** The member with this place; 1 is the chair, 2 and 3 the vice chairs. */
    static UUID member(int place) {
        return new UUID(1, place);
    }

    static UUID substitute(int order) {
        return new UUID(2, order);
    }

    /** So many minutes past nine. */
    static Instant at(int minutes) {
        return NINE.plusSeconds(60L * minutes);
    }

    /** Members from the first place to the last are there from nine. */
    Board membersThere(int first, int last) {
        for (int place = first; place <= last; place++) {
            comes(member(place), 0);
        }
        return this;
    }

    Board comes(UUID who, int minutes) {
        presences.add(new Presence(who, at(minutes), null, false));
        return this;
    }

    Board stays(UUID who, int from, int until) {
        presences.add(new Presence(who, at(from), at(until), false));
        return this;
    }

    RollCall rollCall() {
        return new RollCall(elected, seats, true, presences);
    }

    Serving serving(int minutes) {
        return rollCall().at(at(minutes));
    }

    /** Ballots of the members first to last; all the same. */
    static Map<UUID, Ballot> ballots(Ballot ballot, int first, int last) {
        var ballots = new TreeMap<UUID, Ballot>();
        for (int place = first; place <= last; place++) {
            ballots.put(member(place), ballot);
        }
        return ballots;
    }
}
