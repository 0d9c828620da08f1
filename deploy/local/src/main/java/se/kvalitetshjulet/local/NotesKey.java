package se.kvalitetshjulet.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The key with which agenda-service seals members' notes: made where it is first needed, and for this machine only. */
public final class NotesKey {

    /** The setting that holds it. */
    public static final String SETTING = "kvalitetshjulet.agenda.notes.key";

    private static final int BYTES = 32;

    private NotesKey() {}

    /** A new one, 32 bytes in base64. */
    public static String any() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /** The one in the file, which is made with a new one when it is not there and which its owner alone may read. */
    public static String keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.createFile(file, ownerOnly);
                Files.writeString(file, any());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
