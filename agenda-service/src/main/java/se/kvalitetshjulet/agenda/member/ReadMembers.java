package se.kvalitetshjulet.agenda.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** The members as the caller may see them: who sits is public, how somebody logs in is not. */
@ApplicationScoped
class ReadMembers {

    private static final Comparator<Term> LATEST_FIRST =
            Comparator.comparing(Term::from).reversed();

    private final Store store;
    private final Terms terms;
    private final Members members;
    private final InstantSource clock;

    ReadMembers(Store store, Terms terms, Members members, InstantSource clock) {
        this.store = store;
        this.terms = terms;
        this.members = members;
        this.clock = clock;
    }

    static boolean keepsRegister(Caller caller) {
        return caller.is(Role.SECRETARY) || caller.isForAllUnits(Role.ADMINISTRATOR);
    }

    /**
     * @param day today when it is left out
     */
    List<SittingView> on(Caller by, @Nullable LocalDate day) {
        var asked = day == null ? SwedishTime.today(clock) : day;
        boolean keepsRegister = keepsRegister(by);
        return store.inTenant(by.tenant(), tx -> members.on(tx, by.tenant(), asked)).stream()
                .map(member -> SittingView.of(member, keepsRegister))
                .toList();
    }

    MemberView find(Caller by, UUID memberId) {
        boolean keepsRegister = keepsRegister(by);
        return store.inTenant(by.tenant(), tx -> {
            var recorded = terms.of(tx, by.tenant(), memberId);
            if (recorded.isEmpty()) {
                throw Refusal.notFound();
            }
            var standing = terms.standing(tx, by.tenant()).terms().stream()
                    .filter(term -> term.memberId().equals(memberId))
                    .sorted(LATEST_FIRST)
                    .toList();
            var name = standing.isEmpty()
                    ? recorded.getFirst().term().name()
                    : standing.getFirst().name();
            return new MemberView(
                    memberId,
                    name,
                    standing.stream()
                            .map(term -> MemberView.TermView.of(term, keepsRegister))
                            .toList(),
                    recorded.stream()
                            .map(each -> MemberView.RecordedView.of(each, keepsRegister))
                            .toList(),
                    recorded.size());
        });
    }
}
