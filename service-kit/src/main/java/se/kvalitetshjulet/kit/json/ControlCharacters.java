package se.kvalitetshjulet.kit.json;

/**
 * Characters that are no part of what anybody writes; the ends of lines and tabs are. Half a character (a surrogate without its other
 * half) is none either: UTF-8 cannot say it, so that what is kept would be something else than what was sent.
 */
public final class ControlCharacters {

    private ControlCharacters() {}

    public static boolean in(String text) {
        return text.codePoints().anyMatch(ControlCharacters::is);
    }

    /** The text without them. */
    public static String removedFrom(String text) {
        if (!in(text)) {
            return text;
        }
        var rest = new StringBuilder();
        text.codePoints().filter(character -> !is(character)).forEach(rest::appendCodePoint);
        return rest.toString();
    }

    private static boolean is(int character) {
        return character < 0x20 && character != '\n' && character != '\r' && character != '\t'
                || Character.getType(character) == Character.SURROGATE;
    }
}
