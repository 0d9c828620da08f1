package se.kvalitetshjulet.agenda.delegation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;

/** All versions of the board's delegation order, and what each allows on its days. */
record DelegationOrders(List<DelegationOrder> all) {

    /** An answer names no more rows than somebody reads. */
    private static final int MOST_TOLD = 30;

    /** One holds until the next begins, so no two of them are in force on the same day. */
    Optional<DelegationOrder> inForceOn(LocalDate day) {
        return all.stream().filter(order -> order.isInForceOn(day)).findFirst();
    }

    /** Why a version cannot begin on a day, or empty when it can. */
    Optional<Refused> brokenByBeginning(LocalDate validFrom) {
        return all.stream()
                .max(Comparator.comparing(DelegationOrder::validFrom))
                .filter(latest -> !validFrom.isAfter(latest.validFrom()))
                .map(latest -> new Refused(
                        AgendaProblem.DELEGATION_ORDER_NOT_LATER,
                        "Version " + latest.version() + " gäller från " + latest.validFrom()
                                + ". Den nya måste gälla från en senare dag, eftersom två ordningar inte kan"
                                + " gälla samtidigt."));
    }

    /** Why somebody could not take a decision on a day by a row of the order, or empty when they could. */
    Optional<Refused> brokenByDeciding(LocalDate day, String number, String delegate) {
        var order = inForceOn(day);
        if (order.isEmpty()) {
            return Optional.of(new Refused(
                    AgendaProblem.NOT_DELEGATED,
                    "Ingen delegationsordning gällde den " + day + ".",
                    List.of(new Violation("decidedOn", "Ingen delegationsordning gällde den dagen."))));
        }
        var inForce = "version " + order.get().version() + ", som gällde den " + day;
        return order.get()
                .row(number)
                .map(row -> row.isLeftTo(delegate)
                        ? Optional.<Refused>empty()
                        : refused(
                                "Punkt " + row.number() + " i " + inForce + ", är delegerad till "
                                        + String.join(", ", row.delegates()) + ".",
                                "delegate",
                                "Får inte besluta enligt den punkten."))
                .orElseGet(() -> refused(
                        "Den punkten finns inte i " + inForce + ". Den har punkterna " + numbersOf(order.get()) + ".",
                        "rowNumber",
                        "Finns inte i den ordning som gällde."));
    }

    private static String numbersOf(DelegationOrder order) {
        var numbers = order.rows().stream()
                .limit(MOST_TOLD)
                .map(DelegationRow::number)
                .collect(Collectors.joining(", "));
        return order.rows().size() > MOST_TOLD ? numbers + " …" : numbers;
    }

    private static Optional<Refused> refused(String detail, String field, String why) {
        return Optional.of(new Refused(AgendaProblem.NOT_DELEGATED, detail, List.of(new Violation(field, why))));
    }
}
