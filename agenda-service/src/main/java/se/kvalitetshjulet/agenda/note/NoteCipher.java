package se.kvalitetshjulet.agenda.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Seals notes, and opens them where they were sealed and nowhere else. */
final class NoteCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final NoteKeys keys;
    private final SecureRandom random = new SecureRandom();

    NoteCipher(NoteKeys keys) {
        this.keys = keys;
    }

    /** The keys that open notes and seal none. */
    Set<String> earlierKeyIds() {
        return keys.earlierIds();
    }

    SealedNote seal(NotePlace place, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, keys.current(), nonce, place)
                    .doFinal(text.getBytes(StandardCharsets.UTF_8));
            return new SealedNote(keys.currentId(), nonce, sealed);
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("every Java has AES in GCM", fault);
        }
    }

    /** The text; empty when its key is not here, when it has been altered, or when it was sealed for another place. */
    Optional<String> open(NotePlace place, SealedNote note) {
        return keys.withId(note.keyId()).flatMap(key -> opened(key, place, note));
    }

    private static Optional<String> opened(SecretKey key, NotePlace place, SealedNote note) {
        if (note.nonce().length != NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            var text = cipher(Cipher.DECRYPT_MODE, key, note.nonce(), place).doFinal(note.sealed());
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (AEADBadTagException altered) {
            return Optional.empty();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("every Java has AES in GCM", fault);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, NotePlace place)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.asBytes());
        return cipher;
    }
}
