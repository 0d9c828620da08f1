package se.kvalitetshjulet.kit.json;

/** Characters that are no part of what anybody writes; the ends of lines and tabs are. */
public final class ControlCharacters {

    private ControlCharacters() {}

    public static boolean in(String text) {
        return text.chars().anyMatch(ControlCharacters::is);
    }

    /** The text without them. */
    public static String removedFrom(String text) {
        if (!in(text)) {
            return text;
        }
        var rest = new StringBuilder();
        text.chars().filter(character -> !is(character)).forEach(character -> rest.append((char) character));
        return rest.toString();
    }

    private static boolean is(int character) {
        return character < 0x20 && character != '\n' && character != '\r' && character != '\t';
    }
}
