package se.kvalitetshjulet.deviations.investigation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was written down in an investigation. It stays as it was written.
 *
 * @param dated the day of what it tells of
 * @param corrects the entry that it takes the place of
 * @param correctedBy the entry that took its place
 */
public record Entry(
        String entryId,
        LocalDate dated,
        Nature nature,
        String natureLabel,
        @Nullable Topic topic,
        @Nullable String topicLabel,
        String source,
        String text,
        String authorName,
        String authorTitle,
        Instant writtenAt,
        @Nullable String corrects,
        @Nullable String correctedBy) {

    /** What somebody has said, seen or shown, or what the investigator makes of it. */
    public enum Nature {
        FACT("Uppgift"),
        ASSESSMENT("Bedömning");

        private final String label;

        Nature(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
