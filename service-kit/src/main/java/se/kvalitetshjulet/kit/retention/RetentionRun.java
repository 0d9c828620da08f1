package se.kvalitetshjulet.kit.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.statute.retention.Keep;

/**
 * A run of retention: a proposal, and what has come of it.
 *
 * @param judgedOn the day that things were judged as of
 * @param judged how many things were judged
 * @param toErase how many of them have to go
 * @param kept how many stay, by the reason
 * @param decision missing until somebody has decided it
 * @param jobId the work that is or was done last; missing before any
 * @param erased how many have gone
 * @param leftOut how many were proposed to go and stayed, for what has happened since
 */
public record RetentionRun(
        UUID runId,
        State state,
        LocalDate judgedOn,
        Instant proposedAt,
        String proposedBy,
        long judged,
        long toErase,
        Map<Keep, Long> kept,
        @Nullable Decision decision,
        @Nullable UUID jobId,
        long erased,
        long leftOut,
        @Nullable Instant endedAt) {

    /** Who decided it, when, and on what ground. */
    public record Decision(
            Instant decidedAt, String decidedBy, @Nullable String reference) {}

    /** Where it stands, with the Swedish word for it. */
    public enum State {
        JUDGING("tas fram", "info"),
        PROPOSED("väntar på beslut", "warning"),
        SUPERSEDED("ersatt av ett nyare", "none"),
        ERASING("gallras", "info"),
        DONE("gallrat", "done"),
        FAILED("avbrutet", "error");

        private final String label;
        private final String sign;

        State(String label, String sign) {
            this.label = label;
            this.sign = sign;
        }

        public String label() {
            return label;
        }

        /** The shape and colour that a page shows beside it. */
        public String sign() {
            return sign;
        }
    }

    public boolean isProposed() {
        return state == State.PROPOSED;
    }

    /** True while it is judged or carried out. */
    public boolean isGoing() {
        return state == State.JUDGING || state == State.ERASING;
    }
}
