package se.kvalitetshjulet.statute.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.kvalitetshjulet.statute.course.Recorded.Fact;

/** The waits of one decision while its facts are folded: never more than one open of a cause. */
final class Waits {

    private final List<Wait> waits = new ArrayList<>();

    void open(EventKey event, Wait.Cause cause, LocalDate from) {
        waits.add(new Wait(event, cause, from, null, null));
    }

    boolean isOpen(Wait.Cause cause) {
        return waits.stream().anyMatch(wait -> wait.isOpen() && wait.cause() == cause);
    }

    boolean nothingHasStarted() {
        return waits.stream().anyMatch(wait -> wait.isOpen() && wait.kind() == Wait.Kind.NOT_EXECUTED);
    }

    void executePartly(LocalDate on) {
        replace(wait -> wait.cause() == Wait.Cause.DECISION, wait -> wait.partlyExecuted(on));
    }

    void end(Wait.Cause cause, Fact fact, Wait.EndedBy by) {
        replace(wait -> wait.cause() == cause, wait -> wait.endedWith(fact.key(), fact.on(), by));
    }

    void endAll(Fact fact, Wait.EndedBy by) {
        replace(_ -> true, wait -> wait.endedWith(fact.key(), fact.on(), by));
    }

    List<Wait> toList() {
        return List.copyOf(waits);
    }

    private void replace(Predicate<Wait> which, UnaryOperator<Wait> with) {
        waits.replaceAll(wait -> wait.isOpen() && which.test(wait) ? with.apply(wait) : wait);
    }
}
