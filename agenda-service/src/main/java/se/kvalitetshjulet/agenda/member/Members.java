package se.kvalitetshjulet.agenda.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Who sits on the board, for those who need to know. */
@ApplicationScoped
public class Members {

    private static final Comparator<Member> AS_LISTED = Comparator.comparing(Member::seat)
            .thenComparing(Member::office)
            .thenComparing(Member::order)
            .thenComparing(Member::name)
            .thenComparing(Member::memberId);

    private final Terms terms;
    private final MemberSettings settings;
    private final SeatSettings seats;

    Members(Terms terms, MemberSettings settings, SeatSettings seats) {
        this.terms = terms;
        this.settings = settings;
        this.seats = seats;
    }

    /** How many members the board has on a day, seats that are vacant among them; 0 when nobody has said. */
    public int seats(Tenant tenant, LocalDate day) {
        return seats.of(tenant, day);
    }

    /** Whether the order in which substitutes step in runs in each party, and not in the whole board. */
    public boolean stepInByParty(Tenant tenant) {
        return settings.of(tenant) == SteppingIn.PARTY;
    }

    /** Those who sit on a day: the chair, the vice chairs, the other members by name, then the substitutes in their order. */
    public List<Member> on(Handle tx, Tenant tenant, LocalDate day) {
        return terms.standing(tx, tenant).terms().stream()
                .filter(term -> term.isOn(day))
                .map(Term::member)
                .sorted(AS_LISTED)
                .toList();
    }

    /** Whether the board keeps its members here: somebody is in the register, on whatever day. */
    public boolean areRegistered(Handle tx, Tenant tenant) {
        return !terms.standing(tx, tenant).terms().isEmpty();
    }

    /** Whoever of those who sit on a day logs in so. */
    public Optional<Member> withLogin(Handle tx, Tenant tenant, String subject, LocalDate day) {
        return on(tx, tenant, day).stream()
                .filter(member -> subject.equals(member.login()))
                .findFirst();
    }

    /** Somebody who sits, has sat or will sit, as they are in the latest of their terms. */
    public Optional<Member> find(Handle tx, Tenant tenant, UUID memberId) {
        return terms.standing(tx, tenant).terms().stream()
                .filter(term -> term.memberId().equals(memberId))
                .max(Comparator.comparing(Term::from))
                .map(Term::member);
    }
}
