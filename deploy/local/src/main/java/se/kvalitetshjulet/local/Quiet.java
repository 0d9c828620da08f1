package se.kvalitetshjulet.local;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets the parts speak only when something is wrong; a broker alone writes a thousand lines at every start. */
final class Quiet {

    // Held here, since the log manager would forget a level together with an unused logger.
    private static final List<Logger> WARNINGS_ONLY = logged(
            Level.WARNING,
            "io.zonky.test",
            "kafka.server",
            "kafka.log",
            "kafka.network",
            "kafka.coordinator",
            "kafka.cluster",
            "kafka.raft",
            "kafka.utils",
            "org.apache.kafka",
            "no.nav.security",
            "okhttp3.mockwebserver",
            "mockwebserver3");

    // Every new partition of a lone broker is announced as a change of state, and of a missing follower.
    private static final List<Logger> ERRORS_ONLY = logged(
            Level.SEVERE,
            "state.change.logger",
            "org.apache.kafka.common.utils.AppInfoParser",
            "org.apache.kafka.image",
            "org.apache.kafka.raft",
            "org.apache.kafka.controller",
            "kafka.server.KafkaConfig",
            "kafka.server.BrokerLifecycleManager");

    private Quiet() {}

    private static List<Logger> logged(Level level, String... names) {
        return List.of(names).stream()
                .map(Logger::getLogger)
                .peek(it -> it.setLevel(level))
                .toList();
    }

    static void logs() {
        WARNINGS_ONLY.forEach(it -> it.setLevel(Level.WARNING));
        ERRORS_ONLY.forEach(it -> it.setLevel(Level.SEVERE));
    }
}
