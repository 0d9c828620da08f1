package se.kvalitetshjulet.local;

/** What went wrong, in one line that an operator can act on. */
public final class Trouble extends RuntimeException {

    public Trouble(String line) {
        super(line);
    }

    public Trouble(String line, Throwable cause) {
        super(line, cause);
    }
}
