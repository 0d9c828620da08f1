package se.kvalitetshjulet.reporting.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param editions how many there are
 * @param endHash of the last one, to write down and compare with later; null when there is none
 * @param compared how many links of a copy kept elsewhere this was held against; null when no copy was given
 * @param unheard numbers of editions that the copy does not hold, which is no fault: the news may be on its way
 */
public record ChainVerification(
        Result result,
        int editions,
        @Nullable String endHash,
        @Nullable Integer compared,
        List<Integer> unheard,
        List<ChainFault> faults) {

    /** Whether everything is as it was issued. */
    public enum Result {
        INTACT,
        BROKEN
    }

    public ChainVerification {
        unheard = List.copyOf(unheard);
        faults = List.copyOf(faults);
    }

    public boolean isIntact() {
        return result == Result.INTACT;
    }
}
