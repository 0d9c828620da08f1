package se.kvalitetshjulet.kit.cloudevents;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.deadletter.DeadLetters;
import se.kvalitetshjulet.kit.deadletter.Redelivery;
import se.kvalitetshjulet.kit.deadletter.UndeliverableMessage;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Faults;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * The Kafka side of the intake. Returns when every message of the batch is committed, as its effect or as a dead
 * letter, so that the offsets may follow. A fault that passes is waited out, for ever; the service says that it is not
 * ready meanwhile.
 */
@ApplicationScoped
public class TopicMessages implements Redelivery {

    private static final long LONGEST_WAIT_MILLIS = 5_000;
    private static final String CE = "ce_";
    private static final Logger LOG = Logger.getLogger(TopicMessages.class);

    private final PostedEvents posted;
    private final EventIntake intake;
    private final DeadLetters letters;
    private final Store store;
    private final TopicRules rules;
    private final AttributeRules attributes;
    private volatile boolean healthy = true;

    TopicMessages(
            PostedEvents posted,
            EventIntake intake,
            DeadLetters letters,
            Store store,
            TopicRules rules,
            AttributeRules attributes) {
        this.posted = posted;
        this.intake = intake;
        this.letters = letters;
        this.store = store;
        this.rules = rules;
        this.attributes = attributes;
    }

    /** Takes a batch. A type that the predicate does not name is somebody else's and passed over on our own topics. */
    public void take(ConsumerRecords<byte[], byte[]> batch, Predicate<EventType<?>> takes) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>(batch.count());
        batch.forEach(records::add);
        for (long wait = 50; ; wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS)) {
            try {
                takeOnce(records, takes);
                healthy = true;
                return;
            } catch (RuntimeException fault) {
                if (!Faults.isTransient(fault)) {
                    throw fault;
                }
                healthy = false;
                LOG.warnf(
                        "intake waits; cause=%s sqlState=%s retryInMillis=%d",
                        fault.getClass().getName(), Faults.sqlState(fault), wait);
                rest(wait);
            }
        }
    }

    /** False while a fault is being waited out. */
    public boolean isHealthy() {
        return healthy;
    }

    @Override
    public boolean isFromOutside(String topic) {
        return topic.equals(Topics.DECISIONS_INTAKE)
                || topic.equals(Topics.DEVIATIONS_INTAKE)
                || topic.equals(Topics.REPORTING_INTAKE);
    }

    @Override
    public void takeAgain(String topic, Map<String, String> headers, byte[] payload, Tenant tenant) {
        var event = read(headers, payload);
        if (!attributes.tenantOf(event).equals(tenant)) {
            throw new Refusal(
                    CommonProblem.FOREIGN_TENANT, "Attributen municipality och board ska vara de som står i adressen.");
        }
        var outcome = intake.take(List.of(event), channel(topic, EventTypes.onTopic(topic)::contains))
                .getFirst();
        if (outcome instanceof EventIntake.Outcome.Rejected(var _, var _, var refused)) {
            throw refused.asException();
        }
    }

    private void takeOnce(List<ConsumerRecord<byte[], byte[]>> records, Predicate<EventType<?>> takes) {
        var events = new ArrayList<JsonNode>(records.size());
        var eventRecords = new ArrayList<ConsumerRecord<byte[], byte[]>>(records.size());
        var undeliverable = new ArrayList<UndeliverableMessage>();
        for (var message : records) {
            try {
                var event = read(headersOf(message), valueOf(message));
                if (isFromOutside(message.topic()) || rules.isTaken(event, takes)) {
                    events.add(event);
                    eventRecords.add(message);
                }
            } catch (Refusal unreadable) {
                undeliverable.add(undeliverable(message, Tenant.UNKNOWN, unreadable.refused()));
            }
        }
        if (!events.isEmpty()) {
            var outcomes = intake.take(events, channel(records.getFirst().topic(), takes));
            for (int place = 0; place < outcomes.size(); place++) {
                if (outcomes.get(place) instanceof EventIntake.Outcome.Rejected(var _, var _, var refused)) {
                    undeliverable.add(
                            undeliverable(eventRecords.get(place), attributes.tenantOf(events.get(place)), refused));
                }
            }
        }
        if (!undeliverable.isEmpty()) {
            store.inAllTenants(tx -> {
                undeliverable.forEach(message -> letters.keep(tx, message));
                return null;
            });
        }
    }

    private Channel channel(String topic, Predicate<EventType<?>> takes) {
        return isFromOutside(topic)
                ? new Channel(takes, null, rules::isBound, false, true)
                : new Channel(takes, null, (_, _) -> true, false, false);
    }

    private JsonNode read(Map<String, String> headers, byte[] payload) {
        var contentType = headers.getOrDefault("content-type", PostedEvents.SINGLE);
        if (headers.keySet().stream().noneMatch(name -> name.startsWith(CE))
                || PostedEvents.isOf(contentType, PostedEvents.SINGLE)) {
            return posted.single(payload);
        }
        var ce = new HashMap<String, String>();
        headers.forEach((name, value) -> {
            if (name.startsWith(CE)) {
                ce.put(name.substring(CE.length()), value);
            }
        });
        return posted.binary(ce, contentType, payload);
    }

    private static UndeliverableMessage undeliverable(
            ConsumerRecord<byte[], byte[]> message, Tenant tenant, Refused refused) {
        var key = message.key() == null ? null : new String(message.key(), StandardCharsets.UTF_8);
        return new UndeliverableMessage(
                tenant,
                message.topic(),
                message.partition(),
                message.offset(),
                key,
                headersOf(message),
                valueOf(message),
                refused);
    }

    private static Map<String, String> headersOf(ConsumerRecord<byte[], byte[]> message) {
        var headers = new HashMap<String, String>();
        message.headers().forEach(header -> {
            if (header.value() != null) {
                headers.put(
                        header.key().toLowerCase(java.util.Locale.ROOT),
                        new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        return headers;
    }

    private static byte[] valueOf(ConsumerRecord<byte[], byte[]> message) {
        return message.value() == null ? new byte[0] : message.value();
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting; the batch comes again", stopped);
        }
    }
}
