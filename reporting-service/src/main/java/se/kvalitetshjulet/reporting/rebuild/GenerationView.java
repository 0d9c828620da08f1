package se.kvalitetshjulet.reporting.rebuild;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.projection.Generation;

/**
 * A generation as it is shown.
 *
 * @param label what is projected, in words
 * @param startedAt missing for the first, which has been there from the beginning
 * @param foldedTo up to which moment of the board's clock; missing for the one that is read
 * @param comparison what was found when it was last compared with the one that is read
 * @param jobId the work that goes on with it
 * @param version as in its ETag
 */
@Schema(name = "Generation")
public record GenerationView(
        String generationId,
        String projection,
        String label,
        int number,
        Generation.State state,
        @Nullable Instant startedAt,
        @Nullable Instant foldedTo,
        @Nullable Comparison comparison,
        @Nullable UUID jobId,
        long version) {

    /** Whether it is neither used nor dropped. */
    public boolean liesBeside() {
        return state == Generation.State.FRESH || state == Generation.State.KEPT;
    }
}
