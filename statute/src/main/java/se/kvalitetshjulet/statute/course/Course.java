package se.kvalitetshjulet.statute.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvalitetshjulet.statute.course.Recorded.Closed;
import se.kvalitetshjulet.statute.course.Recorded.DelayExplained;
import se.kvalitetshjulet.statute.course.Recorded.OfferRecorded;

/**
 * One decision's course: what the usable events add up to. Dates and codes are the corrected ones.
 *
 * @param madeBy the event that made the decision; null while it has not come
 * @param decidedOn null while the decision has not come
 * @param attributes the decision's codes by field name, sorted
 * @param waits in the order they began; that of the decision first
 * @param offers in order of date; a declined one closes nothing
 * @param explanations of the delay, in order of date; the last one speaks
 * @param closing null while the decision is open
 * @param conflicts what could not be used, in the order it was recorded
 */
public record Course(
        EventKey madeBy,
        LocalDate decidedOn,
        Map<String, String> attributes,
        CourseStatus status,
        List<Wait> waits,
        List<OfferRecorded> offers,
        List<DelayExplained> explanations,
        Closed closing,
        List<Conflict> conflicts) {

    /** Empty while the decision has not come, or when the field was not told. */
    public Optional<String> attribute(String field) {
        return Optional.ofNullable(attributes.get(field));
    }

    /** The clocks that run. */
    public List<Wait> openWaits() {
        return waits.stream().filter(Wait::isOpen).toList();
    }

    /** The last day in time of the running clock that ends first, for deadlines and warnings. */
    public Optional<LocalDate> nextDueOn() {
        return openWaits().stream().map(Wait::dueOn).min(Comparator.naturalOrder());
    }

    /** The day the whole service first was in place; empty while a part is missing. */
    public Optional<LocalDate> executedOn() {
        return waits.stream()
                .filter(wait -> wait.endedBy().equals(Optional.of(Wait.EndedBy.EXECUTED))
                        && wait.cause() == Wait.Cause.DECISION)
                .findFirst()
                .flatMap(Wait::endedOn);
    }

    public Optional<DelayExplained> latestExplanation() {
        return explanations.isEmpty() ? Optional.empty() : Optional.of(explanations.getLast());
    }

    public Optional<String> closingCause() {
        return Optional.ofNullable(closing).map(Closed::cause);
    }
}
