package se.kvalitetshjulet.agenda.minutes;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.digest.Sha256;

/**
 * Signing with the login: who, at which level of assurance, when, and the hash of what was signed, bound together by a hash
 * of their own. It shows when the text or a part of the signature has been changed since; it does not withstand somebody
 * who can write in the database and makes all of it anew, which takes a signing service with a key of its own.
 */
@DefaultBean
@ApplicationScoped
class LoginSigning implements Signing {

    private static final String METHOD = "LOGIN";

    @Override
    public Signature sign(Caller by, String sha256, Instant at) {
        return new Signature(
                METHOD,
                by.subject(),
                by.name(),
                by.acr(),
                at,
                sha256,
                proof(by.subject(), by.name(), by.acr(), at.toString(), sha256));
    }

    @Override
    public boolean isValid(Signature signature, String sha256) {
        return signature.method().equals(METHOD)
                && signature.sha256().equals(sha256)
                && signature
                        .proof()
                        .equals(proof(
                                signature.signer(),
                                signature.name(),
                                signature.acr(),
                                signature.at().toString(),
                                sha256));
    }

    private static String proof(String... parts) {
        return Sha256.of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }
}
