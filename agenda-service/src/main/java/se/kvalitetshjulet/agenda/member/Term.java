package se.kvalitetshjulet.agenda.member;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A term of office: what somebody is on the board, the same from the first day to the last.
 *
 * @param id the term's own; a member has one term after the other
 * @param order a substitute's place, 0 for an ordinary member
 * @param to the last day, null until it is known
 */
public record Term(
        UUID id,
        UUID memberId,
        String name,
        String party,
        Seat seat,
        Office office,
        int order,
        @Nullable String login,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Term other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    public Term until(LocalDate lastDay) {
        return new Term(id, memberId, name, party, seat, office, order, login, from, lastDay);
    }

    Member member() {
        return new Member(memberId, name, party, seat, office, order, login);
    }
}
