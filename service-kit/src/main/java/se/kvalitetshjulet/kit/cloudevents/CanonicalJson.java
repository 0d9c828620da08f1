package se.kvalitetshjulet.kit.cloudevents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.erdtman.jcs.JsonCanonicalizer;

/** SHA-256 over the canonical form (RFC 8785) of a JSON text. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /**
     * @param json an object or array as JSON text
     * @throws UncheckedIOException when the text is not JSON
     */
    public static byte[] sha256(String json) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(new JsonCanonicalizer(json).getEncodedUTF8());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
