package se.kvalitetshjulet.statute.course;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * An event recorded about one decision, as the fold needs it: services translate the public events to these. Codes are
 * kept as they came; only what steers the clock is typed.
 */
public sealed interface Recorded {

    EventKey key();

    /** The civil date on which it was so; for a correction the day it was corrected. */
    LocalDate on();

    /**
     * The decision itself.
     *
     * @param attributes the codes of the decision by the contract's field names (serviceType, legalBasis, area, unit, sex …),
     *     without {@code decidedOn}
     */
    record Made(EventKey key, LocalDate on, Map<String, String> attributes) implements Recorded {
        public Made {
            attributes = withoutUntold(attributes);
        }
    }

    /**
     * @param changes new values by the contract's field names. {@code decidedOn} and the decision's attributes change the
     *     decision; {@code startedOn, extent, interruptedOn, resumedOn, offeredOn, outcome, explainedOn, closedOn, cause}
     *     change the latest fact of their type. A field without value is one that is told to nobody (a secret) and changes
     *     nothing here.
     */
    record Corrected(EventKey key, LocalDate on, String reason, Map<String, String> changes) implements Recorded {
        public Corrected {
            changes = withoutUntold(changes);
        }
    }

    /** What has happened to a decision since it was made. */
    sealed interface Fact extends Recorded {
        /** The same fact on another civil date. */
        Fact movedTo(LocalDate date);
    }

    record ExecutionStarted(EventKey key, LocalDate on, Extent extent) implements Fact {
        @Override
        public ExecutionStarted movedTo(LocalDate date) {
            return new ExecutionStarted(key, date, extent);
        }
    }

    record Interrupted(EventKey key, LocalDate on, String reason) implements Fact {
        @Override
        public Interrupted movedTo(LocalDate date) {
            return new Interrupted(key, date, reason);
        }
    }

    record Resumed(EventKey key, LocalDate on) implements Fact {
        @Override
        public Resumed movedTo(LocalDate date) {
            return new Resumed(key, date);
        }
    }

    record OfferRecorded(EventKey key, LocalDate on, OfferOutcome outcome) implements Fact {
        @Override
        public OfferRecorded movedTo(LocalDate date) {
            return new OfferRecorded(key, date, outcome);
        }
    }

    /**
     * @param interimHelp code of the help given while waiting; null when none is told
     */
    record DelayExplained(EventKey key, LocalDate on, String reason, String interimHelp) implements Fact {
        @Override
        public DelayExplained movedTo(LocalDate date) {
            return new DelayExplained(key, date, reason, interimHelp);
        }
    }

    record Closed(EventKey key, LocalDate on, String cause) implements Fact {
        @Override
        public Closed movedTo(LocalDate date) {
            return new Closed(key, date, cause);
        }
    }

    /** How much of the granted service an execution covers. */
    enum Extent {
        FULL,
        PART
    }

    enum OfferOutcome {
        ACCEPTED,
        DECLINED,
        PENDING
    }

    /** Sorted, so that whoever writes it out always writes the same. */
    private static Map<String, String> withoutUntold(Map<String, String> values) {
        Map<String, String> told = new TreeMap<>(values);
        told.values().removeIf(Objects::isNull);
        return Collections.unmodifiableMap(told);
    }
}
