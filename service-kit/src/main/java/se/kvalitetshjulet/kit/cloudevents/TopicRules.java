package se.kvalitetshjulet.kit.cloudevents;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.config.ConfigMapping;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What may come in from a topic: no token travels with a Kafka message, so configuration binds source to tenant. */
@Singleton
class TopicRules {

    private final IntakeConfig config;

    TopicRules(IntakeConfig config) {
        this.config = config;
    }

    /** {@code kvalitetshjulet.intake.sources."/case-system/treserva"=0483/socn} */
    @ConfigMapping(prefix = "kvalitetshjulet.intake")
    interface IntakeConfig {

        Map<String, List<String>> sources();
    }

    boolean isBound(Tenant tenant, String source) {
        return config.sources().getOrDefault(source, List.of()).contains(tenant.path());
    }

    /** False for a type of ours that this service has no use for. An unknown one is looked at, and dead-lettered. */
    boolean isTaken(JsonNode event, Predicate<EventType<?>> takes) {
        return EventTypes.byName(event.path("type").asText()).map(takes::test).orElse(true);
    }
}
