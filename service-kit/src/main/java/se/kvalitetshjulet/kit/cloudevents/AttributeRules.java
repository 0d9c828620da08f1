package se.kvalitetshjulet.kit.cloudevents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;
import se.kvalitetshjulet.kit.json.ControlCharacters;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What the contract asks of an event's attributes. Each check answers null, or why the event is refused. */
@Singleton
class AttributeRules {

    /** The longest id, source or subject that is taken. */
    static final int LONGEST = 500;

    private static final Duration AHEAD = Duration.ofHours(24);
    private static final List<String> TEXTS =
            List.of("id", "source", "type", "subject", "time", "municipality", "board");

    private final InstantSource clock;

    AttributeRules(InstantSource clock) {
        this.clock = clock;
    }

    @Nullable
    Refused brokenBy(ObjectNode event) {
        if (!"1.0".equals(event.path("specversion").asText())) {
            return broken("specversion", "Ska vara 1.0.");
        }
        for (var attribute : TEXTS) {
            var value = event.path(attribute);
            if (!value.isTextual() || value.textValue().isBlank()) {
                return broken(attribute, "Attributet saknas.");
            }
            if (value.textValue().length() > LONGEST) {
                return broken(attribute, "Attributet är för långt.");
            }
            if (ControlCharacters.in(value.textValue())) {
                return new Refused(
                        CommonProblem.CONTROL_CHARACTER,
                        "Ta bort styrtecknet ur attributet.",
                        List.of(new Violation(attribute, "Innehåller ett styrtecken.")));
            }
            if (IdentityNumbers.in(value.textValue())) {
                return new Refused(
                        CommonProblem.IDENTITY_NUMBER,
                        "Använd en pseudonym beteckning i stället för personnumret.",
                        List.of(new Violation(attribute, "Innehåller ett personnummer.")));
            }
        }
        if (!isUriReference(event.get("source").textValue())) {
            return broken("source", "Ska vara en URI-referens.");
        }
        if (event.hasNonNull("datacontenttype")
                && !event.get("datacontenttype").asText().startsWith("application/json")) {
            return broken("datacontenttype", "Ska vara application/json.");
        }
        if (!event.path("data").isObject()) {
            return broken("data", "Ska vara ett JSON-objekt.");
        }
        return brokenTime(event);
    }

    @Nullable
    EventType<?> typeOf(ObjectNode event, Channel channel) {
        return EventTypes.byName(event.get("type").textValue())
                .filter(channel.takes())
                .orElse(null);
    }

    /** The tenant that the extensions name; {@link Tenant#UNKNOWN} when they name none. */
    Tenant tenantOf(JsonNode event) {
        return Tenant.of(
                        event.path("municipality").asText(null),
                        event.path("board").asText(null))
                .orElse(Tenant.UNKNOWN);
    }

    @Nullable
    Refused notForChannel(ObjectNode event, Tenant tenant, Channel channel) {
        if (tenant.equals(Tenant.UNKNOWN)) {
            return broken("municipality", "Kommunkod eller nämnd har fel form.");
        }
        if (channel.tenant() != null && !channel.tenant().equals(tenant)) {
            return new Refused(
                    CommonProblem.FOREIGN_TENANT,
                    "Attributen municipality och board ska vara de som står i adressen.",
                    List.of(new Violation("municipality", "Är inte adressens.")));
        }
        if (!channel.maySend().test(tenant, event.get("source").textValue())) {
            return new Refused(
                    CommonProblem.FOREIGN_SOURCE,
                    "Be systemförvaltaren lägga till källan i behörigheten.",
                    List.of(new Violation("source", "Får inte användas av den som skickar.")));
        }
        return null;
    }

    @Nullable
    Refused subjectMismatch(ObjectNode event, EventType<?> type) {
        var named = event.get("data").path(type.subjectField()).asText(null);
        return event.get("subject").textValue().equals(named)
                ? null
                : broken("subject", "Ska vara samma som data." + type.subjectField() + ".");
    }

    /** Cut to the microsecond, as PostgreSQL keeps it: an event told again from history is the same event. */
    static Instant timeOf(ObjectNode event) {
        return OffsetDateTime.parse(event.get("time").textValue()).toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    static @Nullable Long sequenceOf(ObjectNode event) {
        var sequence = event.path("sequence").asText("");
        return sequence.matches("\\d{1,18}") ? Long.valueOf(sequence) : null;
    }

    private @Nullable Refused brokenTime(ObjectNode event) {
        try {
            var time = timeOf(event);
            if (time.isAfter(clock.instant().plus(AHEAD))) {
                return new Refused(
                        CommonProblem.DATE_IN_FUTURE,
                        "Kontrollera klockan i systemet som skickar.",
                        List.of(new Violation("time", "Ligger mer än ett dygn fram i tiden.")));
            }
            return time.isBefore(Instant.EPOCH) ? broken("time", "Ligger före 1970.") : null;
        } catch (DateTimeParseException unreadable) {
            return broken("time", "Ska vara en tid enligt RFC 3339, till exempel 2024-04-01T08:00:00Z.");
        }
    }

    private static boolean isUriReference(String source) {
        try {
            new URI(source);
            return true;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    private static Refused broken(String attribute, String message) {
        return new Refused(
                CommonProblem.INVALID_ATTRIBUTE,
                "Rätta attributet och skicka händelsen igen.",
                List.of(new Violation(attribute, message)));
    }
}
