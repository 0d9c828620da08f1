package se.kvalitetshjulet.agenda.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An ordinary member from the beginning of 2023, until a test says otherwise. */
record TermFixture(
        UUID memberId,
        String party,
        Seat seat,
        Office office,
        int order,
        @Nullable String login,
        String from,
        @Nullable String to) {

    static TermFixture aMember() {
        return new TermFixture(UUID.randomUUID(), "Partiet", Seat.ORDINARY, Office.NONE, 0, null, "2023-01-01", null);
    }

    static TermFixture aSubstitute(int order) {
        return new TermFixture(
                UUID.randomUUID(), "Partiet", Seat.SUBSTITUTE, Office.NONE, order, null, "2023-01-01", null);
    }

    static TermFixture the(Office office) {
        return new TermFixture(UUID.randomUUID(), "Partiet", Seat.ORDINARY, office, 0, null, "2023-01-01", null);
    }

    TermFixture in(String otherParty) {
        return new TermFixture(memberId, otherParty, seat, office, order, login, from, to);
    }

    TermFixture as(Office other) {
        return new TermFixture(memberId, party, seat, other, order, login, from, to);
    }

    TermFixture placed(int other) {
        return new TermFixture(memberId, party, seat, office, other, login, from, to);
    }

    TermFixture loggingInAs(String other) {
        return new TermFixture(memberId, party, seat, office, order, other, from, to);
    }

    TermFixture from(String day) {
        return new TermFixture(memberId, party, seat, office, order, login, day, to);
    }

    TermFixture to(String day) {
        return new TermFixture(memberId, party, seat, office, order, login, from, day);
    }

    Term term() {
        return new Term(
                UUID.randomUUID(),
                memberId,
                "Ledamot, exempel",
                party,
                seat,
                office,
                order,
                login,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }
}
