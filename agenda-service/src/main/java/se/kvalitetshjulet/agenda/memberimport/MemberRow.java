package se.kvalitetshjulet.agenda.memberimport;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.member.Office;
import se.kvalitetshjulet.agenda.member.Seat;
import se.kvalitetshjulet.agenda.member.Term;

/**
 * What a row of the file says of one person.
 *
 * @param line of the file, the headings are line 1
 * @param order 0 for an ordinary member
 * @param to null when the row does not say
 * @param login null when the row does not say
 */
record MemberRow(
        int line,
        String name,
        String party,
        Seat seat,
        Office office,
        int order,
        @Nullable LocalDate to,
        @Nullable String login) {

    Term term(UUID termId, UUID memberId, LocalDate from) {
        return new Term(termId, memberId, name, party, seat, office, order, login, from, to);
    }

    /** The term as the row has it from a day on; what the row does not say stays as it is. */
    Term after(Term before, UUID termId, LocalDate from) {
        return new Term(
                termId,
                before.memberId(),
                name,
                party,
                seat,
                office,
                order,
                login == null ? before.login() : login,
                from,
                to == null ? before.to() : to);
    }
}
