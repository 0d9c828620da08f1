package se.kvalitetshjulet.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import se.kvalitetshjulet.contracts.Topics;

/** The topics of the contract, as a broker should hold them. */
final class LocalTopics {

    private static final Duration INTAKE_KEPT = Duration.ofDays(7);
    private static final Duration REST_KEPT = Duration.ofDays(30);

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
        Topics.INTAKE.forEach(it -> topics.add(topic(it, INTAKE_KEPT)));
        Topics.EVENTS.forEach(it -> topics.add(topic(it, REST_KEPT)));
        Stream.of(Topics.INTAKE, Topics.EVENTS)
                .flatMap(List::stream)
                .forEach(it -> topics.add(topic(Topics.deadLettersOf(it), REST_KEPT)));
        return topics;
    }

    private static NewTopic topic(String name, Duration kept) {
        return new NewTopic(name, Topics.PARTITIONS, (short) 1)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(kept.toMillis())));
    }
}
