package se.kvalitetshjulet.deviations.deviation;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.draft.Draft;

/**
 * A draft as its author gets it.
 *
 * @param fields as they were typed, by the names of a new deviation; left out where it was not asked for
 * @param sentAs the deviation that it became
 */
record DraftView(
        String draftId,
        @Nullable Map<String, String> fields,
        Instant savedAt,
        long version,
        @Nullable String sentAs) {

    static DraftView of(Draft draft) {
        return new DraftView(draft.draftId(), draft.fields(), draft.savedAt(), draft.version(), draft.sentAs());
    }

    /** What may be kept beside a key of idempotency, and listed. */
    static DraftView withoutTexts(Draft draft) {
        return new DraftView(draft.draftId(), null, draft.savedAt(), draft.version(), draft.sentAs());
    }

    /** What somebody has typed so far. */
    record Typed(Map<String, String> fields) {}
}
