package se.kvalitetshjulet.reporting.unexecuted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.facts.DecisionFact;
import se.kvalitetshjulet.reporting.facts.FactChange;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.course.CourseStatus;
import se.kvalitetshjulet.statute.course.EventKey;
import se.kvalitetshjulet.statute.course.QuarterlyReporting;
import se.kvalitetshjulet.statute.course.Wait;

/** What has become of a decision between two moments that makes a report say something else of it. */
public enum Change {
    CAME("tillkom"),
    CORRECTED("rättades"),
    EXECUTED("verkställdes"),
    INTERRUPTED("avbröts"),
    CLOSED("avslutades"),
    /** It is not known any more, or is in none of the report's quarters. */
    WENT_AWAY("utgick");

    private final String verb;

    Change(String verb) {
        this.verb = verb;
    }

    String verb() {
        return verb;
    }

    /** How many decisions of each change, among those of which the quarter's report says something else; each counts once. */
    public static SortedMap<Change, Integer> count(Stream<FactChange> changes, Quarter quarter) {
        SortedMap<Change, Integer> counts = new TreeMap<>();
        changes.forEach(change -> of(change, quarter).ifPresent(one -> counts.merge(one, 1, Integer::sum)));
        return counts;
    }

    /** Whether the quarter's report says something else of the decision. */
    public static boolean concerns(FactChange change, Quarter quarter) {
        return UnexecutedReport.quarters(quarter).stream()
                .anyMatch(each -> !said(change.before(), each).equals(said(change.after(), each)));
    }

    /** Empty when the report says the same. The weightiest comes first: what was executed is not told as corrected. */
    private static Optional<Change> of(FactChange change, Quarter quarter) {
        if (!concerns(change, quarter)) {
            return Optional.empty();
        }
        DecisionFact before = change.before();
        DecisionFact after = change.after();
        if (before == null) {
            return Optional.of(CAME);
        }
        if (after == null) {
            return Optional.of(WENT_AWAY);
        }
        if (after.status() == CourseStatus.CLOSED && before.status() != CourseStatus.CLOSED) {
            return Optional.of(CLOSED);
        }
        if (hasNew(before, after, Change::isPutInPlace)) {
            return Optional.of(EXECUTED);
        }
        if (hasNew(before, after, wait -> wait.cause() == Wait.Cause.INTERRUPTION)) {
            return Optional.of(INTERRUPTED);
        }
        return Optional.of(isIn(after, quarter) ? CORRECTED : WENT_AWAY);
    }

    /** Whether a wait is so now that was not, or was not there, before. */
    private static boolean hasNew(DecisionFact before, DecisionFact after, Predicate<Wait> so) {
        Map<EventKey, Wait> then = new HashMap<>();
        before.waits().forEach(wait -> then.put(wait.openedBy(), wait));
        return after.waits().stream()
                .filter(so)
                .anyMatch(wait -> Optional.ofNullable(then.get(wait.openedBy()))
                        .filter(so)
                        .isEmpty());
    }

    private static boolean isPutInPlace(Wait wait) {
        return wait.endedBy().filter(by -> by != Wait.EndedBy.CLOSED).isPresent();
    }

    private static boolean isIn(DecisionFact fact, Quarter quarter) {
        return UnexecutedReport.quarters(quarter).stream()
                .anyMatch(each -> !said(fact, each).isEmpty());
    }

    /** What a quarter's report says of a decision, in a form to compare: no event ids, which print nowhere. */
    private static List<Object> said(@Nullable DecisionFact fact, Quarter quarter) {
        List<Object> said = new ArrayList<>();
        if (fact != null) {
            fact.waits().stream()
                    .flatMap(wait -> QuarterlyReporting.standing(wait, quarter).stream())
                    .forEach(standing -> said.add(List.of(
                            standing.group(),
                            standing.daysElapsed(),
                            fact.serviceType(),
                            fact.legalBasis(),
                            fact.sex(),
                            fact.decidedOn())));
        }
        return said;
    }
}
