package se.kvalitetshjulet.kit.json;

/**
 * A text of which something can be seen. Blanks of every kind and marks without width make an empty one: Java's own idea of a blank
 * text knows neither U+00A0 nor U+200B.
 */
public final class ShownText {

    private ShownText() {}

    /** The text, or an empty one when nothing of it can be seen. */
    public static String of(String text) {
        return text.codePoints().allMatch(ShownText::isUnseen) ? "" : text;
    }

    private static boolean isUnseen(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
