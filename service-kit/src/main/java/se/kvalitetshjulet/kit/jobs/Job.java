package se.kvalitetshjulet.kit.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.problem.Problem;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * Long work that somebody has started, as it stands after its last step.
 *
 * @param kind which {@link Work} does it
 * @param total how much {@code done} will be in the end; null when nobody knows
 * @param result what has come of it so far
 * @param problem why it ended without being done
 */
public record Job(
        Tenant tenant,
        UUID jobId,
        String kind,
        State state,
        long done,
        @Nullable Long total,
        Starter startedBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        JsonNode result,
        @Nullable Problem problem) {

    /** Who asked for it. */
    public record Starter(String subject, String name) {}

    /** Where it stands, with the Swedish word for it. */
    @Schema(name = "JobState")
    public enum State {
        WAITING("väntar på sin tur", "none"),
        RUNNING("pågår", "info"),
        DONE("klart", "done"),
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

        /** The shape and colour that pages mark it with. */
        public String sign() {
            return sign;
        }
    }

    /** True when nothing more will happen. */
    public boolean isEnded() {
        return state == State.DONE || state == State.FAILED;
    }
}
