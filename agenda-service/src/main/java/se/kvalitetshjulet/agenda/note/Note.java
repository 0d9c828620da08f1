package se.kvalitetshjulet.agenda.note;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member's own note on an item.
 *
 * @param text null when it cannot be opened: it has been altered past the product, or its key is not here
 * @param savedAt null when nothing has been written yet
 * @param revision another one for each time it was saved; null when nothing has been written yet
 */
public record Note(
        UUID itemId,
        @Nullable String text,
        @Nullable Instant savedAt,
        @Nullable UUID revision) {

    private static final String NOTHING = "\"none\"";

    public static Note none(UUID itemId) {
        return new Note(itemId, "", null, null);
    }

    public boolean isThere() {
        return revision != null;
    }

    public boolean isReadable() {
        return text != null;
    }

    /** As {@code ETag} and {@code If-Match} have it, with its quotes. */
    public String tag() {
        return tagOf(revision);
    }

    static String tagOf(@Nullable UUID revision) {
        return revision == null ? NOTHING : "\"" + revision + "\"";
    }
}
