package se.kvalitetshjulet.reporting.written;

/**
 * Something in a text that cannot be printed.
 *
 * @param line from 1
 * @param message in Swedish, what to do
 */
public record Fault(int line, String message) {

    /** {@code Rad 3: …}. */
    public String inWords() {
        return "Rad " + line + ": " + message;
    }
}
