package se.kvalitetshjulet.reporting.quality;

/** What a share or a mean rests on: one on so few could reveal somebody, also in tables that print whole. */
public final class TooFew {

    private static final int LEAST_BASE = 5;

    private TooFew() {}

    /** Nothing of nothing reveals nobody. */
    public static boolean areBehind(int base) {
        return base > 0 && base < LEAST_BASE;
    }
}
