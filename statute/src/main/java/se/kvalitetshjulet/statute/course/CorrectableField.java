package se.kvalitetshjulet.statute.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import se.kvalitetshjulet.statute.course.Recorded.Closed;
import se.kvalitetshjulet.statute.course.Recorded.DelayExplained;
import se.kvalitetshjulet.statute.course.Recorded.ExecutionStarted;
import se.kvalitetshjulet.statute.course.Recorded.Extent;
import se.kvalitetshjulet.statute.course.Recorded.Fact;
import se.kvalitetshjulet.statute.course.Recorded.Interrupted;
import se.kvalitetshjulet.statute.course.Recorded.OfferOutcome;
import se.kvalitetshjulet.statute.course.Recorded.OfferRecorded;
import se.kvalitetshjulet.statute.course.Recorded.Resumed;

/** The fields of a correction that change a fact; every other field is an attribute of the decision. */
enum CorrectableField {
    STARTED_ON("startedOn", ExecutionStarted.class, CorrectableField::moved),
    EXTENT(
            "extent",
            ExecutionStarted.class,
            (fact, value) -> new ExecutionStarted(fact.key(), fact.on(), Extent.valueOf(value))),
    INTERRUPTED_ON("interruptedOn", Interrupted.class, CorrectableField::moved),
    RESUMED_ON("resumedOn", Resumed.class, CorrectableField::moved),
    OFFERED_ON("offeredOn", OfferRecorded.class, CorrectableField::moved),
    OUTCOME(
            "outcome",
            OfferRecorded.class,
            (fact, value) -> new OfferRecorded(fact.key(), fact.on(), OfferOutcome.valueOf(value))),
    EXPLAINED_ON("explainedOn", DelayExplained.class, CorrectableField::moved),
    CLOSED_ON("closedOn", Closed.class, CorrectableField::moved),
    CAUSE("cause", Closed.class, (fact, value) -> new Closed(fact.key(), fact.on(), value));

    /** The date of the decision itself, which is no attribute either. */
    static final String DECIDED_ON = "decidedOn";

    private final String field;
    private final Class<? extends Fact> type;
    private final BiFunction<Fact, String, Fact> change;

    CorrectableField(String field, Class<? extends Fact> type, BiFunction<Fact, String, Fact> change) {
        this.field = field;
        this.type = type;
        this.change = change;
    }

    static Optional<CorrectableField> named(String field) {
        return Arrays.stream(values())
                .filter(known -> known.field.equals(field))
                .findFirst();
    }

    String field() {
        return field;
    }

    /** The value that the fact has. */
    String of(Fact fact) {
        return switch (this) {
            case EXTENT -> ((ExecutionStarted) fact).extent().name();
            case OUTCOME -> ((OfferRecorded) fact).outcome().name();
            case CAUSE -> ((Closed) fact).cause();
            default -> fact.on().toString();
        };
    }

    boolean concerns(Fact fact) {
        return type.isInstance(fact);
    }

    /**
     * @throws java.time.format.DateTimeParseException or IllegalArgumentException for a value that cannot be read
     */
    Fact change(Fact fact, String value) {
        return change.apply(fact, value);
    }

    private static Fact moved(Fact fact, String date) {
        return fact.movedTo(LocalDate.parse(date));
    }
}
