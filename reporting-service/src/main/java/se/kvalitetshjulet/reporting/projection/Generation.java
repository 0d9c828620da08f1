package se.kvalitetshjulet.reporting.projection;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A generation of a board's projection.
 *
 * @param startedAt null for the first, which has been there from the beginning
 * @param version counts what has been done with it
 * @param foldedTo up to which moment of the board's clock it has been folded; null before anything has, and of the one that
 *     is read, which follows as events come
 * @param foldedEvents how many events it has been folded from beside the one that is read
 * @param comparison what was found when it was last compared with the one that is read, as JSON; null before that
 * @param jobId the work that is being done with it just now; null when there is none
 */
public record Generation(
        String projection,
        int number,
        State state,
        long version,
        @Nullable Instant startedAt,
        @Nullable Instant foldedTo,
        long foldedEvents,
        @Nullable String comparison,
        @Nullable UUID jobId) {

    /** What has become of it, with the Swedish words. */
    @Schema(name = "GenerationState")
    public enum State {
        LIVE("används"),
        FRESH("ny, bredvid den som används"),
        KEPT("den förra, sparad"),
        DROPPED("borttagen");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What a board reads that has never folded another. */
    static Generation first(String projection) {
        return new Generation(projection, 1, State.LIVE, 1, null, null, 0, null, null);
    }

    /** Whether it is neither read nor dropped. */
    public boolean isBeside() {
        return state == State.FRESH || state == State.KEPT;
    }

    /** As in addresses, {@code decisions-2}. */
    public String id() {
        return projection + "-" + number;
    }
}
