package se.kvalitetshjulet.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of the contract, as a broker should hold them. */
final class LocalTopics {

    static final int PARTITIONS = 12;

    private static final Duration INTAKE_KEPT = Duration.ofDays(7);
    private static final Duration REST_KEPT = Duration.ofDays(30);

    private static final List<String> NAMES = List.of(
            "decisions.intake.v1",
            "deviations.intake.v1",
            "reporting.intake.v1",
            "decisions.events.v1",
            "deviations.events.v1",
            "agenda.events.v1",
            "reporting.events.v1",
            "organisation.events.v1");

    private LocalTopics() {}

    static void createAt(String bootstrap) {
        Map<String, Object> configuration = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        try (var admin = Admin.create(configuration)) {
            Set<String> there = new HashSet<>(admin.listTopics().names().get());
            List<NewTopic> missing =
                    all().stream().filter(it -> !there.contains(it.name())).toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new Trouble("The topics could not be created: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while the topics were created", e);
        }
    }

    static List<NewTopic> all() {
        List<NewTopic> topics = new ArrayList<>();
        for (String name : NAMES) {
            topics.add(topic(name));
            topics.add(topic(name + ".dlq"));
        }
        return topics;
    }

    private static NewTopic topic(String name) {
        Duration kept = name.endsWith(".intake.v1") ? INTAKE_KEPT : REST_KEPT;
        return new NewTopic(name, PARTITIONS, (short) 1)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(kept.toMillis())));
    }
}
