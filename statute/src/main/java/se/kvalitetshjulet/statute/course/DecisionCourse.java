package se.kvalitetshjulet.statute.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import se.kvalitetshjulet.statute.course.Conflict.Reason;
import se.kvalitetshjulet.statute.course.Recorded.Closed;
import se.kvalitetshjulet.statute.course.Recorded.Corrected;
import se.kvalitetshjulet.statute.course.Recorded.DelayExplained;
import se.kvalitetshjulet.statute.course.Recorded.ExecutionStarted;
import se.kvalitetshjulet.statute.course.Recorded.Fact;
import se.kvalitetshjulet.statute.course.Recorded.Interrupted;
import se.kvalitetshjulet.statute.course.Recorded.Made;
import se.kvalitetshjulet.statute.course.Recorded.OfferRecorded;
import se.kvalitetshjulet.statute.course.Recorded.Resumed;

/**
 * Folds the events of one decision to its course. First the corrections by (corrected on, time, source, id), then the
 * facts by (civil date, rank of type, time, source, id). Of several decisions the first by (time, source, id) is the one.
 *
 * <p>Within a day the ranks say: started, interrupted, resumed, offered, explained, closed.
 */
public final class DecisionCourse {

    static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::on).thenComparing(DecisionCourse::rank).thenComparing(Fact::key);

    private final Made made;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<OfferRecorded> offers = new ArrayList<>();
    private final List<DelayExplained> explanations = new ArrayList<>();
    private final Waits waits = new Waits();
    private Closed closing;

    private DecisionCourse(Made made) {
        this.made = made;
    }

    public static Course of(Collection<? extends Recorded> events) {
        return asOf(events, LocalDate.MAX);
    }

    /**
     * The course as it was on the evening of a day: what has happened later is left out. Corrections count whenever they
     * were made, for they say how it was.
     */
    public static Course asOf(Collection<? extends Recorded> events, LocalDate day) {
        List<Made> decisions = decisions(events);
        Corrections corrected = corrected(decisions, events);

        Made made = corrected.made();
        DecisionCourse course = new DecisionCourse(made == null || made.on().isAfter(day) ? null : made);
        course.conflicts.addAll(corrected.conflicts());
        decisions.stream().skip(1).forEach(second -> course.refuse(second, Reason.SECOND_DECISION));
        course.open();
        corrected.facts().stream()
                .filter(fact -> !fact.on().isAfter(day))
                .sorted(ORDER)
                .forEach(course::take);
        return course.result();
    }

    /** What the usable corrections among the events have changed, field by field, in the order they are applied. */
    public static List<Correction> corrections(Collection<? extends Recorded> events) {
        return List.copyOf(corrected(decisions(events), events).applied());
    }

    /**
     * What each field says now that a correction can change, by the contract's field names: those of the decision, and those
     * of the latest fact of each type, whether or not it can be used.
     */
    public static SortedMap<String, String> standing(Collection<? extends Recorded> events) {
        return corrected(decisions(events), events).standing();
    }

    /** The one that counts first. */
    private static List<Made> decisions(Collection<? extends Recorded> events) {
        return ofType(events, Made.class).stream()
                .sorted(Comparator.comparing(Made::key))
                .toList();
    }

    private static Corrections corrected(List<Made> decisions, Collection<? extends Recorded> events) {
        return new Corrections(decisions.isEmpty() ? null : decisions.getFirst(), ofType(events, Fact.class))
                .apply(ofType(events, Corrected.class));
    }

    private void open() {
        if (made != null) {
            waits.open(made.key(), Wait.Cause.DECISION, made.on());
        }
    }

    private void take(Fact fact) {
        if (made == null) {
            refuse(fact, Reason.DECISION_UNKNOWN);
        } else if (fact.on().isBefore(made.on())) {
            refuse(fact, Reason.DATED_BEFORE_DECISION);
        } else if (closing != null) {
            refuse(fact, fact instanceof Closed ? Reason.ALREADY_CLOSED : Reason.AFTER_CLOSING);
        } else {
            use(fact);
        }
    }

    private void use(Fact fact) {
        switch (fact) {
            case ExecutionStarted started -> start(started);
            case Interrupted interrupted -> interrupt(interrupted);
            case Resumed resumed -> resume(resumed);
            case OfferRecorded offer -> offers.add(offer);
            case DelayExplained explanation -> explanations.add(explanation);
            case Closed closed -> {
                closing = closed;
                waits.endAll(closed, Wait.EndedBy.CLOSED);
            }
        }
    }

    private void start(ExecutionStarted started) {
        if (!waits.isOpen(Wait.Cause.DECISION)) {
            refuse(started, Reason.ALREADY_EXECUTED);
        } else if (started.extent() == Recorded.Extent.FULL) {
            // The whole service being in place also ends an interruption of the part that had started.
            waits.endAll(started, Wait.EndedBy.EXECUTED);
        } else if (waits.isOpen(Wait.Cause.INTERRUPTION)) {
            refuse(started, Reason.STARTED_DURING_INTERRUPTION);
        } else {
            waits.executePartly(started.on());
        }
    }

    private void interrupt(Interrupted interrupted) {
        if (waits.nothingHasStarted()) {
            refuse(interrupted, Reason.INTERRUPTED_BEFORE_START);
        } else if (waits.isOpen(Wait.Cause.INTERRUPTION)) {
            refuse(interrupted, Reason.ALREADY_INTERRUPTED);
        } else {
            waits.open(interrupted.key(), Wait.Cause.INTERRUPTION, interrupted.on());
        }
    }

    private void resume(Resumed resumed) {
        if (waits.isOpen(Wait.Cause.INTERRUPTION)) {
            waits.end(Wait.Cause.INTERRUPTION, resumed, Wait.EndedBy.RESUMED);
        } else {
            refuse(resumed, Reason.RESUMED_WITHOUT_INTERRUPTION);
        }
    }

    private void refuse(Recorded event, Reason reason) {
        conflicts.add(new Conflict(event.key(), reason));
    }

    private Course result() {
        conflicts.sort(Comparator.comparing(Conflict::event));
        return new Course(
                made == null ? null : made.key(),
                made == null ? null : made.on(),
                made == null ? Map.of() : made.attributes(),
                status(),
                waits.toList(),
                List.copyOf(offers),
                List.copyOf(explanations),
                closing,
                List.copyOf(conflicts));
    }

    private CourseStatus status() {
        if (made == null) {
            return CourseStatus.UNKNOWN;
        }
        if (closing != null) {
            return CourseStatus.CLOSED;
        }
        if (waits.isOpen(Wait.Cause.INTERRUPTION)) {
            return CourseStatus.INTERRUPTED;
        }
        if (!waits.isOpen(Wait.Cause.DECISION)) {
            return CourseStatus.EXECUTED;
        }
        return waits.nothingHasStarted() ? CourseStatus.NOT_EXECUTED : CourseStatus.PARTLY_EXECUTED;
    }

    private static int rank(Fact fact) {
        return switch (fact) {
            case ExecutionStarted _ -> 1;
            case Interrupted _ -> 2;
            case Resumed _ -> 3;
            case OfferRecorded _ -> 4;
            case DelayExplained _ -> 5;
            case Closed _ -> 6;
        };
    }

    private static <T extends Recorded> List<T> ofType(Collection<? extends Recorded> events, Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
