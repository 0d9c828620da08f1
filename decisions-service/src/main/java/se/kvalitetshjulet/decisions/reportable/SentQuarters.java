package se.kvalitetshjulet.decisions.reportable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import se.kvalitetshjulet.statute.Quarter;

/**
 * The quarters before the one at hand whose reports were sent to the recipient.
 *
 * @param quarters in any order
 */
public record SentQuarters(Collection<Quarter> quarters) {

    /**
     * True when the time to report what happened on a day has passed: the day lies between the first quarter that was sent
     * and the last.
     * What happened before the first is none of ours; it was reported without us.
     */
    public boolean havePassed(LocalDate day) {
        return !quarters.isEmpty()
                && !day.isBefore(Collections.min(quarters).firstDay())
                && !day.isAfter(Collections.max(quarters).lastDay());
    }

    public Optional<Quarter> first() {
        return quarters.stream().min(Quarter::compareTo);
    }

    public Optional<Quarter> last() {
        return quarters.stream().max(Quarter::compareTo);
    }
}
