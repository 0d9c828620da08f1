package se.kvalitetshjulet.deviations.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.file.FileType;

/**
 * A file that belongs to a thing, without its name, which may tell of a person.
 *
 * @param size in bytes
 * @param addedBy who added it; missing for whoever sees only their own
 * @param scanned whether somebody has looked for viruses in it
 */
public record Attachment(
        String attachmentId,
        FileType type,
        String typeLabel,
        long size,
        Instant addedAt,
        @Nullable String addedBy,
        boolean scanned) {

    /** In thousands of bytes, as people read it. */
    public long kilobytes() {
        return Math.max(1, Math.round(size / 1_000.0));
    }
}
