package se.kvalitetshjulet.agenda.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the board has answered whoever asked, or declined to.
 *
 * @param dueOn by when it was to be given; null when nobody had said
 * @param reason why it was declined; null when it was given
 */
public record Answer(
        Kind kind,
        LocalDate on,
        @Nullable LocalDate dueOn,
        @Nullable String reason) {

    /** What became of the question. */
    public enum Kind {
        ANSWERED("Besvarat"),
        DECLINED("Avstått från att svara");

        private final String swedish;

        Kind(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /** Whether it came after the day it was due: allowed, and shown. */
    public boolean isLate() {
        return dueOn != null && on.isAfter(dueOn);
    }
}
