package se.kvalitetshjulet.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

class LocalKafkaTest {

    @Test
    void every_topic_of_the_contract_is_there_with_twelve_partitions() throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            List<String> names = LocalTopics.all().stream().map(it -> it.name()).toList();
            assertThat(names)
                    .hasSize(16)
                    .contains("decisions.intake.v1", "organisation.events.v1", "reporting.events.v1.dlq");
            assertThat(admin.describeTopics(names).allTopicNames().get().values())
                    .hasSize(16)
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(12));
        }
    }

    @Test
    void intake_is_kept_for_a_week_and_the_rest_for_thirty_days() throws ExecutionException, InterruptedException {
        assertThat(kept("decisions.intake.v1")).isEqualTo("604800000");
        assertThat(kept("decisions.events.v1")).isEqualTo("2592000000");
        assertThat(kept("decisions.intake.v1.dlq")).isEqualTo("2592000000");
    }

    private static String kept(String topic) throws ExecutionException, InterruptedException {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (var admin = admin()) {
            Config config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
            return config.get("retention.ms").value();
        }
    }

    private static Admin admin() {
        return Admin.create(
                Map.of("bootstrap.servers", RealParts.settings("scratch").get("kafka.bootstrap.servers")));
    }
}
