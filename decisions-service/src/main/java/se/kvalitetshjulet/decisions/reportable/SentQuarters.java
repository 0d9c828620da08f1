package se.kvalitetshjulet.decisions.reportable;

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
     * True when the quarter's time to be reported has passed: it lies between the first one that was sent and the last.
     * What happened before the first is none of ours; it was reported without us.
     */
    public boolean havePassed(Quarter quarter) {
        return !quarters.isEmpty()
                && quarter.compareTo(Collections.min(quarters)) >= 0
                && quarter.compareTo(Collections.max(quarters)) <= 0;
    }

    public Optional<Quarter> first() {
        return quarters.stream().min(Quarter::compareTo);
    }

    public Optional<Quarter> last() {
        return quarters.stream().max(Quarter::compareTo);
    }
}
