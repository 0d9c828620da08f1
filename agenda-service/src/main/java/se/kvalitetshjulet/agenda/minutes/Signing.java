package se.kvalitetshjulet.agenda.minutes;

import java.time.Instant;
import se.kvalitetshjulet.kit.access.Caller;

/**
 * How minutes are signed. A municipality that has a signing service of its own gives a bean of this, which then takes the
 * place of the one built in.
 */
public interface Signing {

    /**
     * @param sha256 of the minutes in their canonical form, in hexadecimal
     */
    Signature sign(Caller by, String sha256, Instant at);

    /** Whether the signature is one, and of this text. */
    boolean isValid(Signature signature, String sha256);

    /**
     * @param method what made it, so that it is later held against the same
     * @param signer the identity provider's id of the person
     * @param acr the level of assurance of their login, empty when the provider states none
     * @param proof what the method needs to verify it
     */
    record Signature(String method, String signer, String name, String acr, Instant at, String sha256, String proof) {}
}
