package se.kvalitetshjulet.agenda.note;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** What members' notes are sealed with. */
@ConfigMapping(prefix = "kvalitetshjulet.agenda.notes")
interface NotesConfig {

    /** 32 bytes in base64; without it there are no notes. */
    Optional<String> key();

    /** Kept beside each note, so that it is known which key opens it. */
    @WithDefault("1")
    String keyId();

    /** The keys from before the current one, by id; each may go when nothing is sealed with it. */
    Map<String, String> earlierKeys();
}
