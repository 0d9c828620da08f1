package se.kvalitetshjulet.reporting.kind;

import java.util.List;

/** Small numbers as words, as they are written in Swedish text. */
public final class NumberWords {

    private static final List<String> WORDS =
            List.of("noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

    private NumberWords() {}

    /** {@code två}; in digits from thirteen on. Of one: {@code ett beslut}. */
    public static String of(int number) {
        return number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
    }
}
