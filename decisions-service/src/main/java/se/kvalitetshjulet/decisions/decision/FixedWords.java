package se.kvalitetshjulet.decisions.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Swedish words for the contract's own enumerations, which no municipality extends, in the order that a form offers them. */
public final class FixedWords {

    public static final Map<String, String> SEXES = words("WOMAN", "kvinna", "MAN", "man", "UNKNOWN", "okänt");
    public static final Map<String, String> EXTENTS = words("FULL", "hela insatsen", "PART", "en del av insatsen");
    public static final Map<String, String> OUTCOMES =
            words("ACCEPTED", "accepterat", "DECLINED", "avböjt", "PENDING", "inte besvarat");

    private FixedWords() {}

    private static Map<String, String> words(String... codesAndWords) {
        var words = new LinkedHashMap<String, String>();
        for (int place = 0; place < codesAndWords.length; place += 2) {
            words.put(codesAndWords[place], codesAndWords[place + 1]);
        }
        return Collections.unmodifiableMap(words);
    }
}
