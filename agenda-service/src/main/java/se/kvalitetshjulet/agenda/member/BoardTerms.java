package se.kvalitetshjulet.agenda.member;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.ProblemType;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;

/** The board's terms of office that stand, and what must hold among them on every day. */
public record BoardTerms(List<Term> terms, SteppingIn order) {

    public BoardTerms {
        terms = List.copyOf(terms);
    }

    /**
     * The same with one more term, or with another version of one of them.
     *
     * @throws Refusal when it breaks a rule
     */
    public BoardTerms with(Term wanted) {
        Refusal.throwIf(brokenBy(wanted));
        return new BoardTerms(
                Stream.concat(othersThan(wanted), Stream.of(wanted)).toList(), order);
    }

    public BoardTerms without(Term struck) {
        return new BoardTerms(othersThan(struck).toList(), order);
    }

    Optional<Term> find(UUID memberId, UUID termId) {
        return terms.stream()
                .filter(term -> term.id().equals(termId) && term.memberId().equals(memberId))
                .findFirst();
    }

    Optional<Term> on(UUID memberId, LocalDate day) {
        return terms.stream()
                .filter(term -> term.memberId().equals(memberId) && term.isOn(day))
                .findFirst();
    }

    /** Why the term cannot stand beside the others, or empty when it can. */
    public Optional<Refused> brokenBy(Term wanted) {
        return brokenInItself(wanted).or(() -> brokenAmongOthers(wanted));
    }

    private static Optional<Refused> brokenInItself(Term wanted) {
        if (wanted.to() != null && wanted.to().isBefore(wanted.from())) {
            return wrong("to", "Den sista dagen är före den första.");
        }
        if (wanted.seat() == Seat.SUBSTITUTE) {
            if (wanted.order() < 1) {
                return wrong("order", "Ange ersättarens plats i turordningen, från 1.");
            }
            return wanted.office() == Office.NONE
                    ? Optional.empty()
                    : wrong("office", "Ordförande och vice ordförande väljs bland ledamöterna.");
        }
        return wanted.order() == 0
                ? Optional.empty()
                : wrong("order", "Bara ersättare har en plats i turordningen. Lämna den tom.");
    }

    private Optional<Refused> brokenAmongOthers(Term wanted) {
        return clash(
                        wanted,
                        other -> other.memberId().equals(wanted.memberId()),
                        AgendaProblem.TERMS_OVERLAP,
                        "Personen sitter redan i nämnden %s. Avsluta det uppdraget, eller ändra det, först.")
                .or(() -> wanted.office() == Office.NONE
                        ? Optional.empty()
                        : clash(
                                wanted,
                                other -> other.office() == wanted.office(),
                                AgendaProblem.OFFICE_TAKEN,
                                "Det finns redan en " + wanted.office().swedish()
                                        + " %s. Avsluta det uppdraget, eller ändra det, först."))
                .or(() -> wanted.seat() == Seat.ORDINARY
                        ? Optional.empty()
                        : clash(
                                wanted,
                                other -> sharesOrder(other, wanted),
                                AgendaProblem.SUBSTITUTE_ORDER_TAKEN,
                                "Plats " + wanted.order() + " " + order.swedish()
                                        + " är upptagen %s. Välj en annan plats."))
                .or(() -> wanted.login() == null
                        ? Optional.empty()
                        : clash(
                                wanted,
                                other -> wanted.login().equals(other.login()),
                                AgendaProblem.LOGIN_TAKEN,
                                "En annan i nämnden har samma inloggning %s. Kontrollera vilken som är rätt."));
    }

    private boolean sharesOrder(Term other, Term wanted) {
        return other.seat() == Seat.SUBSTITUTE
                && other.order() == wanted.order()
                && (order == SteppingIn.BOARD || other.party().equalsIgnoreCase(wanted.party()));
    }

    private Optional<Refused> clash(Term wanted, Predicate<Term> alike, ProblemType type, String detail) {
        return othersThan(wanted)
                .filter(wanted::overlaps)
                .filter(alike)
                .min(Comparator.comparing(Term::from))
                .map(other -> new Refused(type, detail.formatted(time(other))));
    }

    private Stream<Term> othersThan(Term wanted) {
        return terms.stream().filter(term -> !term.id().equals(wanted.id()));
    }

    private static String time(Term term) {
        return "från " + term.from() + (term.to() == null ? "" : " till " + term.to());
    }

    private static Optional<Refused> wrong(String field, String why) {
        return Optional.of(new Refused(
                CommonProblem.INVALID_REQUEST,
                "Rätta fälten som räknas upp och skicka igen.",
                List.of(new Violation(field, why))));
    }
}
