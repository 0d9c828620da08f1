package se.kvalitetshjulet.reporting.writing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.approval.Who;
import se.kvalitetshjulet.reporting.written.Remembered;

/**
 * A version of what is written in a section. It never changes.
 *
 * @param version from 1
 * @param remembered what the bound figures were when their passages were written
 * @param restored the version that it brings back; null for none
 * @param at the board's own clock, so that whoever assembles as of a moment gets what was written by then
 */
public record SavedText(
        String sectionId,
        int version,
        String text,
        List<Remembered> remembered,
        How how,
        @Nullable Integer restored,
        Who by,
        Instant at) {

    public SavedText {
        remembered = List.copyOf(remembered);
    }

    /** How it came about, with the Swedish words for it. */
    public enum How {
        SAVED("sparad"),
        /** By itself, while somebody was writing. */
        AUTOSAVED("sparad automatiskt"),
        RESTORED("återställd"),
        /** The text as it was, read through with the figures as they are now. */
        CONFIRMED("siffrorna lästa på nytt");

        private final String label;

        How(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
