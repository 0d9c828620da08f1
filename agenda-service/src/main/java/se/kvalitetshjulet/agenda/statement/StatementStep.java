package se.kvalitetshjulet.agenda.statement;

import java.time.Instant;

/**
 * That somebody has reviewed a text, or signed it off.
 *
 * @param by the identity provider's id of the person
 */
public record StatementStep(Kind kind, String by, String name, String title, Instant at) {

    /** The steps there are. */
    public enum Kind {
        REVIEWED,
        SIGNED_OFF
    }
}
