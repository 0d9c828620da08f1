package se.kvalitetshjulet.agenda.sitting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import se.kvalitetshjulet.agenda.member.Member;
import se.kvalitetshjulet.agenda.member.Office;
import se.kvalitetshjulet.agenda.member.Seat;

/** The record of a meeting with one item, entry by entry; a minute passes with each. */
final class AMeeting {

    static final UUID ITEM = new UUID(9, 9);
    private static final Instant NINE = Instant.parse("2024-04-24T07:00:00Z");

    private final List<Member> board = new ArrayList<>();
    private final Set<UUID> individual = new HashSet<>();
    private final List<Recorded> record = new ArrayList<>();

    /** A board of four members, the first one its chair and the second its vice chair, and one substitute; all are there. */
    static AMeeting ofFour() {
        var meeting = new AMeeting();
        meeting.board.add(member(1, Office.CHAIR));
        meeting.board.add(member(2, Office.FIRST_VICE_CHAIR));
        meeting.board.add(member(3, Office.NONE));
        meeting.board.add(member(4, Office.NONE));
        meeting.board.add(new Member(id(5), "Ersättare, exempel", "E", Seat.SUBSTITUTE, Office.NONE, 1, null));
        for (int place = 1; place <= 5; place++) {
            meeting.ofMeeting(new Entry.Arrived(id(place), meeting.now(), false));
        }
        return meeting;
    }

    /** The matter of the item concerns an individual. */
    AMeeting aboutAnIndividual() {
        individual.add(ITEM);
        return this;
    }

    static UUID id(int place) {
        return new UUID(1, place);
    }

    Instant now() {
        return NINE.plusSeconds(60L * record.size());
    }

    AMeeting ofMeeting(Entry entry) {
        record.add(new Recorded(record.size() + 1, null, entry, now(), "secretary"));
        return this;
    }

    /** Lets the item go one step on, as the rules allow it. */
    AMeeting step(Function<NextStep, Entry> what) {
        record.add(new Recorded(record.size() + 1, ITEM, what.apply(next()), now(), "secretary"));
        return this;
    }

    /** Takes back the latest entry, if the rules let it. */
    AMeeting withdrawLast() {
        return withdraw(record.size());
    }

    AMeeting withdraw(int number) {
        next().requireWithdrawable(record.get(number - 1), false);
        return step(next -> new Entry.Withdrawn(number, "Fel"));
    }

    int latest() {
        return record.size();
    }

    Sitting sitting() {
        return new Sitting(board, 0, false, true, individual, record);
    }

    Proceedings item() {
        return sitting().of(ITEM, now());
    }

    NextStep next() {
        return new NextStep(sitting(), item(), false);
    }

    private static Member member(int place, Office office) {
        return new Member(id(place), "Ledamot " + place + ", exempel", "P", Seat.ORDINARY, office, 0, null);
    }
}
