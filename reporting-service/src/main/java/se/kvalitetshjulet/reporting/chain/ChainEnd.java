package se.kvalitetshjulet.reporting.chain;

import org.jspecify.annotations.Nullable;

/**
 * Where the board's chain ends, as its ledger has it.
 *
 * @param number of the last edition; 0 before the first
 */
public record ChainEnd(int number, @Nullable String hash) {

    public static final ChainEnd NONE = new ChainEnd(0, null);
}
