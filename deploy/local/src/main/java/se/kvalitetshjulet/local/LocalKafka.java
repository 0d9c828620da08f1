package se.kvalitetshjulet.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import se.kvalitetshjulet.contracts.Topics;

/** A real Kafka broker of one node, in this process, on 127.0.0.1, with the topics of the contract. */
public final class LocalKafka implements AutoCloseable {

    private final KafkaRaftServer server;
    private final int port;
    private final Folders.Temporary temporary;

    private LocalKafka(KafkaRaftServer server, int port, Folders.Temporary temporary) {
        this.server = server;
        this.port = port;
        this.temporary = temporary;
    }

    /** Starts on free ports with data that disappears when it is closed. */
    public static LocalKafka temporary() {
        var folder = Folders.temporary("kvalitetshjulet-kafka");
        return started(folder.path(), FreePorts.any(), FreePorts.any(), folder);
    }

    /** Starts on the given ports with data that is kept. */
    public static LocalKafka keptIn(Path data, int port, int controllerPort) {
        return started(data, port, controllerPort, null);
    }

    private static LocalKafka started(Path data, int port, int controllerPort, Folders.Temporary temporary) {
        Quiet.logs();
        try {
            Files.createDirectories(data);
            Properties properties = properties(data, port, controllerPort);
            format(data, properties);
            var server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
            server.startup();
            var kafka = new LocalKafka(server, port, temporary);
            LocalTopics.createAt(kafka.bootstrap());
            return kafka;
        } catch (IOException e) {
            throw new Trouble("The broker's folder " + data + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static Properties properties(Path data, int port, int controllerPort) {
        var properties = new Properties();
        properties.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@127.0.0.1:" + controllerPort,
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "controller.listener.names",
                "CONTROLLER",
                "log.dirs",
                data.resolve("log").toString(),
                "num.partitions",
                Integer.toString(Topics.PARTITIONS),
                // A mistyped name should fail, not quietly become a topic.
                "auto.create.topics.enable",
                "false"));
        // After kill -9 the broker is back in 4 s instead of the 13-15 s that the defaults take.
        properties.putAll(Map.of(
                "broker.session.timeout.ms", "2000",
                "broker.heartbeat.interval.ms", "300",
                "controller.quorum.election.timeout.ms", "300",
                "controller.quorum.fetch.timeout.ms", "1000",
                "group.initial.rebalance.delay.ms", "0"));
        // One node has no one to replicate to.
        properties.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1"));
        // Small enough for a laptop: by default the cleaner alone takes 128 MB.
        properties.putAll(Map.of(
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "log.cleaner.dedupe.buffer.size", "4194304",
                "log.index.size.max.bytes", "1048576"));
        return properties;
    }

    /** Formats the data folder the first time; a folder that holds data is left as it is. */
    private static void format(Path data, Properties properties) throws IOException {
        if (Files.exists(data.resolve("log").resolve("meta.properties"))) {
            return;
        }
        Path file = data.resolve("server.properties");
        try (var out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
        var said = new ByteArrayOutputStream();
        String[] arguments = {
            "format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString(), "--ignore-formatted"
        };
        int result = StorageTool.execute(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (result != 0) {
            throw new Trouble("The broker's folder could not be formatted: " + said.toString(StandardCharsets.UTF_8));
        }
    }

    /** What {@code kafka.bootstrap.servers} should be. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** Waits until the broker has been shut down, by itself or by another thread. */
    void await() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        if (temporary != null) {
            try {
                temporary.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
