package se.kvalitetshjulet.courses;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.lexsarah.BoardDecisionRequested;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahReported;
import se.kvalitetshjulet.courses.Conflict.Reason;
import se.kvalitetshjulet.statute.LexSarahClock;
import se.kvalitetshjulet.statute.course.EventKey;

/**
 * A lex Sarah report and what has come of it (domain.md 5). There is no decision without an investigation, and no
 * notification without a decision to make one.
 *
 * @param assessment the latest before the decision
 * @param assessedAt when that was recorded
 * @param steps the days of the other steps
 */
public record LexSarahCase(
        LexSarahReported reported,
        @Nullable LexSarahAssessed assessment,
        @Nullable Instant assessedAt,
        @Nullable LexSarahDecided decision,
        Steps steps) {

    /** Where it is in its course. */
    public enum Status {
        REPORTED("rapporterad"),
        INVESTIGATION("utredning pågår"),
        ASSESSED("bedömd"),
        WAITS_FOR_BOARD("hos nämnden"),
        DECIDED("beslutad"),
        NOTIFIED_IVO("anmäld till IVO"),
        IVO_DECIDED("IVO har beslutat"),
        CLOSED("avslutad");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What the board was asked.
     *
     * @param at when it was recorded, to be held against when the board answers
     * @param id of the event, which the board's answer names
     */
    public record Request(LocalDate on, Instant at, String id, String proposal, boolean secret) {

        static Request of(BoardDecisionRequested asked, EventKey event) {
            return new Request(asked.requestedOn(), event.time(), event.id(), asked.proposal(), asked.itemIsSecret());
        }
    }

    /**
     * Days of steps; null for one that has not been taken.
     *
     * @param request what the board was asked the latest time
     */
    public record Steps(
            @Nullable LocalDate openedOn,
            @Nullable Request request,
            @Nullable LocalDate notifiedOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate ivoDecidedOn,
            @Nullable String ivoResult,
            @Nullable LocalDate closedOn) {

        static final Steps NONE = new Steps(null, null, null, null, null, null, null);

        Steps opened(LocalDate on) {
            return new Steps(on, request, notifiedOn, sentOn, ivoDecidedOn, ivoResult, closedOn);
        }

        Steps requested(Request what) {
            return new Steps(openedOn, what, notifiedOn, sentOn, ivoDecidedOn, ivoResult, closedOn);
        }

        Steps notified(LocalDate on) {
            return new Steps(openedOn, request, on, sentOn, ivoDecidedOn, ivoResult, closedOn);
        }

        Steps sent(LocalDate on) {
            return new Steps(openedOn, request, notifiedOn, on, ivoDecidedOn, ivoResult, closedOn);
        }

        Steps ivoDecided(LocalDate on, @Nullable String result) {
            return new Steps(openedOn, request, notifiedOn, sentOn, on, result, closedOn);
        }

        Steps closed(LocalDate on) {
            return new Steps(openedOn, request, notifiedOn, sentOn, ivoDecidedOn, ivoResult, on);
        }
    }

    public Status status() {
        if (steps.closedOn() != null) {
            return Status.CLOSED;
        }
        if (steps.ivoDecidedOn() != null) {
            return Status.IVO_DECIDED;
        }
        if (steps.notifiedOn() != null) {
            return Status.NOTIFIED_IVO;
        }
        if (decision != null) {
            return Status.DECIDED;
        }
        if (steps.request() != null) {
            return Status.WAITS_FOR_BOARD;
        }
        if (assessment != null) {
            return Status.ASSESSED;
        }
        return steps.openedOn() == null ? Status.REPORTED : Status.INVESTIGATION;
    }

    /** True when something else has been found since the board was asked: its answer is then to what no longer stands. */
    public boolean isReassessed() {
        var request = steps.request();
        return request != null
                && assessment != null
                && assessedAt != null
                && !assessment.assessedOn().isBefore(request.on())
                && assessedAt.isAfter(request.at());
    }

    /** The last day to send the investigation to IVO; null when there is nothing to send. */
    public @Nullable LocalDate investigationDueOn() {
        return steps.notifiedOn() == null || steps.sentOn() != null ? null : LexSarahClock.dueOn(steps.notifiedOn());
    }

    Step<LexSarahCase> open(LocalDate on) {
        return unlessClosed(
                steps.openedOn() == null ? null : Reason.INVESTIGATION_ALREADY_OPENED, with(steps.opened(on)));
    }

    Step<LexSarahCase> assess(LexSarahAssessed assessed, Instant at) {
        return unlessClosed(
                steps.openedOn() == null ? Reason.INVESTIGATION_NOT_OPENED : decided(),
                new LexSarahCase(reported, assessed, at, null, steps));
    }

    Step<LexSarahCase> request(Request asked) {
        return unlessClosed(assessment == null ? Reason.NOT_ASSESSED : decided(), with(steps.requested(asked)));
    }

    Step<LexSarahCase> decide(LexSarahDecided decided) {
        return unlessClosed(
                assessment == null ? Reason.NOT_ASSESSED : decided(),
                new LexSarahCase(reported, assessment, assessedAt, decided, steps));
    }

    Step<LexSarahCase> notifyIvo(LocalDate on) {
        return unlessClosed(notToNotify(), with(steps.notified(on)));
    }

    Step<LexSarahCase> sendInvestigation(LocalDate on) {
        return unlessClosed(
                steps.sentOn() == null ? notWithIvo() : Reason.INVESTIGATION_ALREADY_SENT, with(steps.sent(on)));
    }

    Step<LexSarahCase> ivoDecides(LocalDate on, @Nullable String result) {
        return unlessClosed(
                steps.ivoDecidedOn() == null ? notWithIvo() : Reason.IVO_HAS_DECIDED,
                with(steps.ivoDecided(on, result)));
    }

    Step<LexSarahCase> close(LocalDate on) {
        if (steps.closedOn() != null) {
            return Step.not(Reason.ALREADY_CLOSED);
        }
        if (decision == null) {
            return Step.not(Reason.NOT_DECIDED);
        }
        return Step.unless(
                decision.notifyIvo() && steps.ivoDecidedOn() == null,
                Reason.IVO_HAS_NOT_DECIDED,
                with(steps.closed(on)));
    }

    private @Nullable Reason decided() {
        return decision == null ? null : Reason.ALREADY_DECIDED;
    }

    private @Nullable Reason notToNotify() {
        if (decision == null) {
            return Reason.NOT_DECIDED;
        }
        if (!decision.notifyIvo()) {
            return Reason.NOT_TO_BE_NOTIFIED;
        }
        return steps.notifiedOn() == null ? null : Reason.ALREADY_NOTIFIED;
    }

    private @Nullable Reason notWithIvo() {
        return steps.notifiedOn() == null ? Reason.NOT_NOTIFIED : null;
    }

    private Step<LexSarahCase> unlessClosed(@Nullable Reason inTheWay, LexSarahCase next) {
        if (steps.closedOn() != null) {
            return Step.not(Reason.AFTER_CLOSING);
        }
        return inTheWay == null ? Step.to(next) : Step.not(inTheWay);
    }

    private LexSarahCase with(Steps next) {
        return new LexSarahCase(reported, assessment, assessedAt, decision, next);
    }
}
