package se.kvalitetshjulet.decisions.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.kvalitetshjulet.kit.cloudevents.TopicMessages;

/** Takes what comes on Kafka. */
@ApplicationScoped
class OnTopics {

    private final TopicMessages messages;

    OnTopics(TopicMessages messages) {
        this.messages = messages;
    }

    @Incoming("decisions-intake")
    @Blocking
    void onIntake(ConsumerRecords<byte[], byte[]> batch) {
        messages.take(batch, TakeDecisionEvents::isTaken);
    }

    @Incoming("organisation-events")
    @Blocking
    void onOrganisation(ConsumerRecords<byte[], byte[]> batch) {
        messages.take(batch, TakeDecisionEvents::isOfUnit);
    }
}
