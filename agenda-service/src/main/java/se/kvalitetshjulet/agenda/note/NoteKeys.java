package se.kvalitetshjulet.agenda.note;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The key that notes are sealed with now, and those from before that still open what they have sealed. */
final class NoteKeys {

    private static final int BYTES = 32;

    private final String currentId;
    private final Map<String, SecretKey> keys;

    private NoteKeys(String currentId, Map<String, SecretKey> keys) {
        this.currentId = currentId;
        this.keys = Map.copyOf(keys);
    }

    /**
     * @param current 32 bytes in base64
     * @param earlier the same, by id
     * @throws IllegalStateException when one of them is not that, or two have the same id; says which, and never the key
     */
    static NoteKeys of(String currentId, String current, Map<String, String> earlier) {
        var keys = new HashMap<String, SecretKey>();
        earlier.forEach((id, key) -> keys.put(id, read(id, key)));
        if (keys.put(currentId, read(currentId, current)) != null) {
            throw new IllegalStateException("the id " + currentId + " of the notes' key is that of an earlier one too");
        }
        return new NoteKeys(currentId, keys);
    }

    String currentId() {
        return currentId;
    }

    Set<String> earlierIds() {
        return keys.keySet().stream().filter(id -> !id.equals(currentId)).collect(Collectors.toUnmodifiableSet());
    }

    SecretKey current() {
        return keys.get(currentId);
    }

    Optional<SecretKey> withId(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    private static SecretKey read(String id, String written) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(written.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException("the notes' key " + id + " is not base64");
        }
        if (key.length != BYTES) {
            throw new IllegalStateException(
                    "the notes' key " + id + " has " + key.length + " bytes and should have " + BYTES);
        }
        return new SecretKeySpec(key, "AES");
    }
}
