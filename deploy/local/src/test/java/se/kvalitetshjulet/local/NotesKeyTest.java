package se.kvalitetshjulet.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesKeyTest {

    @TempDir
    Path data;

    @Test
    void the_key_is_made_once_is_kept_and_is_its_owners_alone() throws IOException {
        var file = data.resolve("new/notes.key");
        var key = NotesKey.keptIn(file);
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(NotesKey.keptIn(file)).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void two_machines_have_two_keys() {
        assertThat(NotesKey.any()).isNotEqualTo(NotesKey.any());
    }
}
