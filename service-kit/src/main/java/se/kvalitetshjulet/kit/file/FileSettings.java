package se.kvalitetshjulet.kit.file;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How large a file may be, and who looks for viruses in it. */
@ConfigMapping(prefix = "kvalitetshjulet.attachments")
interface FileSettings {

    /** No more than what {@code quarkus.http.limits.max-body-size} lets in. */
    @WithDefault("20M")
    MemorySize largest();

    /** Nothing is scanned when its host is not said. */
    Clamd clamd();

    /** The daemon of ClamAV. */
    interface Clamd {
        Optional<String> host();

        @WithDefault("3310")
        int port();

        @WithDefault("20s")
        Duration timeout();
    }
}
