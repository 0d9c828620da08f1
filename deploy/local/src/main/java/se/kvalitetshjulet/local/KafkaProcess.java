package se.kvalitetshjulet.local;

import java.nio.file.Path;

/** The broker as a process of its own, which can be killed and started again as a real one. */
public final class KafkaProcess {

    /** What it writes, once, when topics are there and clients may come. */
    public static final String READY = "ready";

    private KafkaProcess() {}

    /** @param arguments the data folder, the port and the controller's port */
    public static void main(String... arguments) {
        var kafka = LocalKafka.keptIn(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "end of the broker"));
        System.out.println(READY);
        kafka.await();
    }
}
