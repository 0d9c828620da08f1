package se.kvalitetshjulet.reporting.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.kvalitetshjulet.kit.cloudevents.TopicMessages;

/** Listens to the topics. An offset follows when its batch is committed. */
@ApplicationScoped
class OnTopics {

    private final TopicMessages messages;

    OnTopics(TopicMessages messages) {
        this.messages = messages;
    }

    @Incoming("reporting-intake")
    @Blocking
    void onIntake(ConsumerRecords<byte[], byte[]> batch) {
        messages.take(batch, TakenTypes.FROM_OUTSIDE::contains);
    }

    @Incoming("decisions-events")
    @Blocking
    void onDecisions(ConsumerRecords<byte[], byte[]> batch) {
        messages.take(batch, TakenTypes::fromDecisions);
    }

    @Incoming("deviations-events")
    @Blocking
    void onDeviations(ConsumerRecords<byte[], byte[]> batch) {
        messages.take(batch, TakenTypes::fromDeviations);
    }

    @Incoming("agenda-events")
    @Blocking
    void onAgenda(ConsumerRecords<byte[], byte[]> batch) {
        messages.take(batch, TakenTypes::fromAgenda);
    }

    @Incoming("organisation-events")
    @Blocking
    void onOrganisation(ConsumerRecords<byte[], byte[]> batch) {
        messages.take(batch, TakenTypes::fromOrganisation);
    }
}
