package se.kvalitetshjulet.kit.cloudevents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * Reads one CloudEvent, already in the form of a JSON object, and holds it against everything that the contract asks
 * of an event. Apart from its identity, acceptance depends on the event and the board's code lists alone, never on what came
 * before.
 */
@Singleton
public class EventReader {

    private final ObjectMapper json;
    private final Schemas schemas;
    private final AttributeRules attributes;
    private final DataRules data;

    EventReader(ObjectMapper json, Schemas schemas, AttributeRules attributes, DataRules data) {
        this.json = json;
        this.schemas = schemas;
        this.attributes = attributes;
        this.data = data;
    }

    Reading read(JsonNode event, Channel channel) {
        var id = textOf(event, "id");
        var source = textOf(event, "source");
        try {
            return new Reading.Read(accepted(event, channel));
        } catch (Rejected rejected) {
            return new Reading.Unread(id, source, rejected.refused);
        }
    }

    private IncomingEvent accepted(JsonNode event, Channel channel) throws Rejected {
        if (!event.isObject()) {
            throw new Rejected(
                    new Refused(CommonProblem.INVALID_ATTRIBUTE, "Varje händelse ska vara ett JSON-objekt."));
        }
        var envelope = (ObjectNode) event;
        stopAt(attributes.brokenBy(envelope));
        var type = attributes.typeOf(envelope, channel);
        if (type == null) {
            throw new Rejected(new Refused(
                    CommonProblem.UNKNOWN_TYPE,
                    "Kontrollera attributet type mot listan över händelser som tas emot här."));
        }
        var tenant = attributes.tenantOf(envelope);
        stopAt(attributes.notForChannel(envelope, tenant, channel));
        var time = AttributeRules.timeOf(envelope);
        var body = (ObjectNode) envelope.get("data");
        stopAt(data.brokenBy(type, body, tenant, time, channel));
        stopAt(attributes.subjectMismatch(envelope, type));
        return event(envelope, type, tenant, time, body);
    }

    private IncomingEvent event(ObjectNode envelope, EventType<?> type, Tenant tenant, Instant time, ObjectNode body)
            throws Rejected {
        try {
            var secretFields = schemas.secretFields(type);
            var secret = secretFields.stream().anyMatch(body::hasNonNull)
                    ? json.treeToValue(only(body, secretFields), type.secrets())
                    : null;
            return new IncomingEvent(
                    tenant,
                    envelope.get("source").textValue(),
                    envelope.get("id").textValue(),
                    type,
                    envelope.get("subject").textValue(),
                    time,
                    AttributeRules.sequenceOf(envelope),
                    json.treeToValue(body.deepCopy().without(secretFields), type.data()),
                    secret,
                    bodyHash(envelope));
        } catch (JsonProcessingException unreadable) {
            throw new Rejected(
                    new Refused(CommonProblem.INVALID_DATA, "Kontrollera innehållet mot händelsens JSON-schema."));
        }
    }

    private byte[] bodyHash(ObjectNode envelope) throws JsonProcessingException {
        var body = json.createObjectNode();
        for (var attribute : List.of("type", "subject", "time", "data")) {
            body.set(attribute, envelope.get(attribute));
        }
        return CanonicalJson.sha256(json.writeValueAsString(body));
    }

    private ObjectNode only(ObjectNode body, Set<String> fields) {
        return body.deepCopy().retain(fields);
    }

    private static void stopAt(@Nullable Refused broken) throws Rejected {
        if (broken != null) {
            throw new Rejected(broken);
        }
    }

    private static @Nullable String textOf(JsonNode event, String attribute) {
        var value = event.path(attribute);
        return value.isTextual() && value.textValue().length() <= AttributeRules.LONGEST ? value.textValue() : null;
    }

    /** Leaves the checks at the first one that fails. Never leaves this class. */
    private static final class Rejected extends Exception {

        private final transient Refused refused;

        Rejected(Refused refused) {
            super(refused.type().code(), null, false, false);
            this.refused = refused;
        }
    }
}
