package se.kvalitetshjulet.kit.identity;

import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import java.util.regex.Pattern;

/** Finds a valid personnummer, samordningsnummer or reserve number that has strayed into a text. */
public final class IdentityNumbers {

    // All that looks like the sign on a page: hyphens, dashes and minus.
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d]");

    // Ten or twelve digits, with or without the sign or a space in its place, and not a part of a longer number.
    private static final Pattern CANDIDATE =
            Pattern.compile("(?<!\\d)(?:\\d{2})?\\d{6}[-+ \\u00a0\\u2007\\u202f]?\\d{4}(?!\\d)");

    private static final Pattern RESERVE =
            Pattern.compile("(?<![0-9a-zA-Z])\\d{8}-(?:T\\d{3}|TF\\d{2})(?![0-9a-zA-Z])");

    // One random id or hash in some thousands holds digits that happen to be a number: what is one as a whole is none.
    private static final Pattern ID_OR_HASH = Pattern.compile("(?<![0-9a-zA-Z])(?:"
            + "\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}|\\p{XDigit}{64}|\\p{XDigit}{40}|\\p{XDigit}{32}"
            + ")(?![0-9a-zA-Z])");

    private IdentityNumbers() {}

    public static boolean in(String text) {
        if (text.length() < 10) {
            return false;
        }
        var plain = DASH.matcher(text).replaceAll("-");
        var candidates = CANDIDATE.matcher(ID_OR_HASH.matcher(plain).replaceAll("id"));
        while (candidates.find()) {
            if (isValid(candidates.group().replaceAll("[^0-9+-]", ""))) {
                return true;
            }
        }
        return RESERVE.matcher(plain)
                .results()
                .anyMatch(found -> PersonalIdentityNumber.of(found.group()).isPresent());
    }

    private static boolean isValid(String digits) {
        try {
            Personnummer.parse(digits);
            return true;
        } catch (PersonnummerException notOne) {
            return false;
        }
    }
}
