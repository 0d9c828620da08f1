package se.kvalitetshjulet.deviations.thing;

import java.security.SecureRandom;

/** Ids of things that begin here: short enough to be read out on the telephone, and told by nobody else. */
public final class ThingIds {

    /** Without letters that look like digits, or like each other. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int HALF = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ThingIds() {}

    /**
     * {@code AVV-7KQ2M-9XWPD}, one of 10^15.
     *
     * @param kind the letters before it, {@code AVV}
     */
    public static String next(String kind) {
        return kind + "-" + half() + "-" + half();
    }

    private static String half() {
        return RANDOM.ints(HALF, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new, (text, place) -> text.append(ALPHABET.charAt(place)), StringBuilder::append)
                .toString();
    }
}
