package se.kvalitetshjulet.agenda.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.kvalitetshjulet.kit.cloudevents.TopicMessages;

/** The topics that agenda-service listens to. */
@ApplicationScoped
class AgendaTopics {

    private final TopicMessages messages;

    AgendaTopics(TopicMessages messages) {
        this.messages = messages;
    }

    @Incoming("reporting-events")
    @Blocking
    void onReporting(ConsumerRecords<byte[], byte[]> batch) {
        messages.take(batch, AgendaIntake::isEdition);
    }

    @Incoming("deviations-events")
    @Blocking
    void onDeviations(ConsumerRecords<byte[], byte[]> batch) {
        messages.take(batch, AgendaIntake::isLexSarah);
    }

    @Incoming("decisions-events")
    @Blocking
    void onDecisions(ConsumerRecords<byte[], byte[]> batch) {
        messages.take(batch, AgendaIntake::isWords);
    }

    @Incoming("organisation-events")
    @Blocking
    void onOrganisation(ConsumerRecords<byte[], byte[]> batch) {
        messages.take(batch, AgendaIntake::isOrganisation);
    }
}
