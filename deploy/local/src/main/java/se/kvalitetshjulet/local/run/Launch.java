package se.kvalitetshjulet.local.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.local.KafkaProcess;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.local.Service;

/** With what arguments Java starts each of the processes. */
final class Launch {

    /** Netty, Kafka and zstd call native code; without these the JDK writes a screen of warnings. */
    private static final List<String> USUAL =
            List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private Launch() {}

    static List<String> of(Service service, Layout layout, Ports ports, Map<String, String> settings) {
        List<String> arguments = new ArrayList<>(USUAL);
        arguments.add("-Xmx256m");
        arguments.addAll(remembering(layout.archiveOf(service)));
        settings.forEach((key, value) -> arguments.add("-D" + key + "=" + value));
        arguments.add("-Dquarkus.http.port=" + ports.of(service));
        // From Kafka, where nobody shows a token, the source alone tells for whom it may speak.
        String tenant = SampleUser.MUNICIPALITY + "/" + SampleUser.BOARD;
        for (String source : SampleUser.as("SYSTEM").assignments().getFirst().sources()) {
            arguments.add("-Dkvalitetshjulet.intake.sources.\"" + source + "\"=" + tenant);
        }
        arguments.add("-jar");
        arguments.add(layout.jarOf(service).toString());
        return arguments;
    }

    /** A process that ends in good order leaves its loaded classes behind, and the next one starts in half the time. */
    private static List<String> remembering(Path archive) {
        return List.of(
                "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-Xlog:all=error");
    }

    static List<String> broker(Layout layout, Ports ports) {
        List<String> arguments = new ArrayList<>(USUAL);
        arguments.add("-Xmx256m");
        arguments.add("-cp");
        arguments.add(System.getProperty("java.class.path"));
        arguments.add(KafkaProcess.class.getName());
        Path folder = layout.data().resolve("kafka");
        arguments.add(folder.toString());
        arguments.add(Integer.toString(ports.of(Ports.KAFKA)));
        arguments.add(Integer.toString(ports.of(Ports.KAFKA_CONTROLLER)));
        return arguments;
    }
}
