package se.kvalitetshjulet.agenda.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is not as the earlier notice had it. A secret item has the same heading here as in the notice.
 *
 * @param itemId null when it is the meeting itself
 * @param from the number the item had, null for a new one
 * @param to the number it has, null for one that is gone
 */
public record NoticeChange(
        Kind kind,
        @Nullable UUID itemId,
        String heading,
        @Nullable String from,
        @Nullable String to) {

    /** In what way. */
    public enum Kind {
        TIME_OR_PLACE,
        ADDED,
        REMOVED,
        MOVED,
        TEXT_CHANGED
    }

    /** {@code Nytt ärende 6: Kort om budgeten}. */
    public String inWords() {
        return switch (kind) {
            case TIME_OR_PLACE -> "Ny tid eller plats: " + heading;
            case ADDED -> "Nytt ärende " + to + ": " + heading;
            case REMOVED -> "Utgår, tidigare ärende " + from + ": " + heading;
            case MOVED -> "Flyttat från " + from + " till " + to + ": " + heading;
            case TEXT_CHANGED -> "Ny lydelse i ärende " + to + ": " + heading;
        };
    }
}
