package se.kvalitetshjulet.decisions.reportable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.statute.course.Course;
import se.kvalitetshjulet.statute.course.Recorded.DelayExplained;
import se.kvalitetshjulet.statute.course.Recorded.OfferRecorded;
import se.kvalitetshjulet.statute.course.Wait;

/**
 * What has been said and done about one wait. An explanation or an offer belongs to the waits that ran on its day; one that
 * comes after a wait's end still belongs to it, until another wait begins.
 *
 * @param reason code of the latest reason for the delay; null when none was given
 * @param interimHelp code of the latest help while waiting; null when none was told
 */
public record Grounds(@Nullable String reason, @Nullable String interimHelp, List<OfferRecorded> offers) {

    /** What a report is to say and does not. */
    public enum Missing {
        REASON("skäl"),
        OFFERS("erbjudanden"),
        INTERIM_HELP("hjälp under väntetiden");

        private final String label;

        Missing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * Explanations count whenever they were given, since a report may be completed until it is sent. Offers are facts of
     * the time that is reported.
     *
     * @param wait one of the course's
     * @param offersUntil the quarter's last day
     */
    public static Grounds of(Course course, Wait wait, LocalDate offersUntil) {
        var explanations = course.explanations().stream()
                .filter(explained -> concerns(course, wait, explained.on()))
                .toList();
        return new Grounds(
                explanations.isEmpty() ? null : explanations.getLast().reason(),
                explanations.reversed().stream()
                        .map(DelayExplained::interimHelp)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                course.offers().stream()
                        .filter(offer -> !offer.on().isAfter(offersUntil) && concerns(course, wait, offer.on()))
                        .toList());
    }

    /** Empty when the report is complete. Of what has ended nothing more than the reason is asked. */
    public List<Missing> missing(boolean stillWaiting) {
        var missing = new ArrayList<Missing>();
        if (reason == null) {
            missing.add(Missing.REASON);
        }
        if (stillWaiting && offers.isEmpty()) {
            missing.add(Missing.OFFERS);
        }
        if (stillWaiting && interimHelp == null) {
            missing.add(Missing.INTERIM_HELP);
        }
        return List.copyOf(missing);
    }

    private static boolean concerns(Course course, Wait wait, LocalDate on) {
        return !on.isBefore(wait.from())
                && wait.endedOn()
                        .map(end -> !on.isAfter(end) || nothingBegan(course, end, on))
                        .orElse(true);
    }

    private static boolean nothingBegan(Course course, LocalDate end, LocalDate on) {
        return course.waits().stream().map(Wait::from).noneMatch(from -> !from.isBefore(end) && !from.isAfter(on));
    }
}
