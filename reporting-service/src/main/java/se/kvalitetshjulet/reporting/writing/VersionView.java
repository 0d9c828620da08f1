package se.kvalitetshjulet.reporting.writing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.approval.Approval;

/**
 * A version of what is written in a section.
 *
 * @param restored the version that it brings back; null for none
 */
@Schema(name = "WrittenVersion")
record VersionView(
        String sectionId,
        int version,
        String text,
        SavedText.How how,
        @Nullable Integer restored,
        Approval.By by,
        Instant savedAt) {

    static VersionView of(SavedText saved) {
        return new VersionView(
                saved.sectionId(),
                saved.version(),
                saved.text(),
                saved.how(),
                saved.restored(),
                Approval.By.of(saved.by()),
                saved.at());
    }
}
