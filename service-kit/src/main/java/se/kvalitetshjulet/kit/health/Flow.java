package se.kvalitetshjulet.kit.health;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import se.kvalitetshjulet.kit.cloudevents.TopicMessages;
import se.kvalitetshjulet.kit.outbox.OutboxRelay;

/** Red while events wait for something to come back; none is lost meanwhile. */
@Readiness
@jakarta.enterprise.context.ApplicationScoped
class Flow implements HealthCheck {

    private final OutboxRelay relay;
    private final TopicMessages messages;

    Flow(OutboxRelay relay, TopicMessages messages) {
        this.relay = relay;
        this.messages = messages;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("event flow")
                .status(relay.isHealthy() && messages.isHealthy())
                .withData("outgoing", relay.isHealthy() ? "flowing" : "waiting")
                .withData("incoming", messages.isHealthy() ? "flowing" : "waiting")
                .build();
    }
}
