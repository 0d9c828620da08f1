package se.kvalitetshjulet.courses;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.deviation.DeviationAssessed;
import se.kvalitetshjulet.contracts.deviation.DeviationReported;
import se.kvalitetshjulet.courses.Conflict.Reason;

/**
 * A deviation as its events have it.
 *
 * @param area as classified now; the first classification stays in {@code reported}
 * @param assessment the latest; null until somebody has assessed it
 * @param ending how it ended; null while it is open
 * @param reopenedOn the latest time
 */
public record Deviation(
        DeviationReported reported,
        @Nullable String area,
        @Nullable DeviationAssessed assessment,
        @Nullable Ending ending,
        @Nullable LocalDate reopenedOn) {

    /** Where it is in its course. */
    public enum Status {
        REPORTED("rapporterad"),
        ASSESSED("bedömd"),
        CLOSED("avslutad"),
        DUPLICATE("dubblett"),
        NOT_REPORTABLE("ingen avvikelse");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * How it ended.
     *
     * @param duplicateOf the deviation that already tells of the same
     */
    public record Ending(
            LocalDate on, Status status, @Nullable String duplicateOf) {}

    static Deviation of(DeviationReported reported) {
        return new Deviation(reported, reported.area(), null, null, null);
    }

    public Status status() {
        if (ending != null) {
            return ending.status();
        }
        return assessment == null ? Status.REPORTED : Status.ASSESSED;
    }

    public @Nullable String process() {
        return assessment == null || assessment.process() == null ? reported.process() : assessment.process();
    }

    Step<Deviation> assess(DeviationAssessed assessed) {
        return Step.unless(
                ending != null, Reason.AFTER_CLOSING, new Deviation(reported, area, assessed, null, reopenedOn));
    }

    /** Also of a closed one: it changes what it is counted as, not what was done about it. */
    Step<Deviation> reclassify(String to) {
        return Step.to(new Deviation(reported, to, assessment, ending, reopenedOn));
    }

    Step<Deviation> end(Ending as) {
        if (reported.deviationId().equals(as.duplicateOf())) {
            return Step.not(Reason.DUPLICATE_OF_ITSELF);
        }
        return Step.unless(
                ending != null, Reason.ALREADY_CLOSED, new Deviation(reported, area, assessment, as, reopenedOn));
    }

    Step<Deviation> reopen(LocalDate on) {
        return Step.unless(ending == null, Reason.NOT_CLOSED, new Deviation(reported, area, assessment, null, on));
    }
}
