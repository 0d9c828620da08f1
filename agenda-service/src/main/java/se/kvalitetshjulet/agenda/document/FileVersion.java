package se.kvalitetshjulet.agenda.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.file.FileType;

/**
 * One file that is, or has been, the content of a document.
 *
 * @param name as whoever added it calls it
 * @param size in bytes
 * @param lacks what it lacks to be accessible; empty when nothing was found
 * @param scanned whether somebody has looked for viruses in it
 * @param addedBy the name of whoever added it
 */
public record FileVersion(
        int version,
        String name,
        FileType type,
        long size,
        @Nullable Integer pages,
        List<Lack> lacks,
        String sha256,
        boolean scanned,
        Instant addedAt,
        String addedBy) {

    public boolean accessible() {
        return lacks.isEmpty();
    }

    /** In thousands of bytes, as people read it. */
    public long kilobytes() {
        return Math.max(1, Math.round(size / 1_000.0));
    }
}
