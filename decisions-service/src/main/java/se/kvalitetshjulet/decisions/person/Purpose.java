package se.kvalitetshjulet.decisions.person;

/** Why personal data is read, as the log keeps it: a code, so that neither an address nor the log holds free text. */
public interface Purpose {

    /** The code. */
    String name();

    /** In Swedish. */
    String label();
}
