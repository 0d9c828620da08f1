package se.kvalitetshjulet.deviations.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Owner;
import se.kvalitetshjulet.kit.cloudevents.TopicMessages;

/** What comes over Kafka: from other systems, the units from the organisation's topic, words for codes from decisions-service, and what the board decides. */
@ApplicationScoped
class OnDeviationIntake {

    private final TopicMessages messages;

    OnDeviationIntake(TopicMessages messages) {
        this.messages = messages;
    }

    @Incoming("deviations-intake")
    @Blocking
    void fromOutside(ConsumerRecords<byte[], byte[]> batch) {
        messages.take(batch, DeviationTypes::areTaken);
    }

    @Incoming("decisions-events")
    @Blocking
    void words(ConsumerRecords<byte[], byte[]> batch) {
        messages.take(batch, EventTypes.CODE_LIST_REVISED::equals);
    }

    @Incoming("agenda-events")
    @Blocking
    void board(ConsumerRecords<byte[], byte[]> batch) {
        messages.take(batch, DeviationTypes::areOfTheBoard);
    }

    @Incoming("organisation-events")
    @Blocking
    void units(ConsumerRecords<byte[], byte[]> batch) {
        messages.take(batch, type -> type.owner() == Owner.ORGANISATION);
    }
}
