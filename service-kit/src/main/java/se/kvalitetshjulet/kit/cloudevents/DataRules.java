package se.kvalitetshjulet.kit.cloudevents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.codes.CodedField;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;
import se.kvalitetshjulet.kit.identity.PersonalIdentityNumber;
import se.kvalitetshjulet.kit.json.ControlCharacters;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** What the contract asks of an event's data. Each check answers null, or why the event is refused. */
@Singleton
class DataRules {

    private static final String IDENTITY_NUMBER = "person.identityNumber";

    private final Schemas schemas;
    private final CodeLists codes;

    DataRules(Schemas schemas, CodeLists codes) {
        this.schemas = schemas;
        this.codes = codes;
    }

    @Nullable
    Refused brokenBy(EventType<?> type, ObjectNode data, Tenant tenant, Instant time, Channel channel) {
        var secretFields = schemas.secretFields(type);
        if (anyText(data, "data", Set.of(), (field, text) -> ControlCharacters.in(text)) instanceof String field) {
            return new Refused(
                    CommonProblem.CONTROL_CHARACTER,
                    "Ta bort styrtecknet ur texten.",
                    List.of(new Violation(field, "Innehåller ett styrtecken.")));
        }
        if (!channel.secretsAllowed() && secretFields.stream().anyMatch(data::has)) {
            return new Refused(
                    CommonProblem.SECRET_ON_TOPIC, "Skicka händelser med sekretesskyddade uppgifter över HTTP.");
        }
        var violations = schemas.violations(type, data);
        if (!violations.isEmpty()) {
            return new Refused(
                    CommonProblem.INVALID_DATA, "Rätta fälten som räknas upp och skicka händelsen igen.", violations);
        }
        if (anyText(data, "data", secretFields, (field, text) -> IdentityNumbers.in(text)) instanceof String field) {
            return new Refused(
                    CommonProblem.IDENTITY_NUMBER,
                    "Använd en pseudonym beteckning i stället för personnumret.",
                    List.of(new Violation(field, "Innehåller ett personnummer.")));
        }
        var person = noPerson(data, SwedishTime.dateOf(time));
        if (person != null) {
            return person;
        }
        var future = inFuture(type, data, SwedishTime.dateOf(time));
        return future != null || !channel.codesChecked() ? future : wrongCode(type, data, tenant);
    }

    /** Whoever is told of has a number that exists, and was born by then. The number itself is never repeated. */
    private static @Nullable Refused noPerson(JsonNode data, LocalDate recordedOn) {
        var written = at(data, IDENTITY_NUMBER);
        return !written.isTextual()
                        || PersonalIdentityNumber.of(written.textValue())
                                .filter(number -> !number.birthDate().isAfter(recordedOn))
                                .isPresent()
                ? null
                : new Refused(
                        CommonProblem.INVALID_DATA,
                        "Rätta fälten som räknas upp och skicka händelsen igen.",
                        List.of(
                                new Violation(
                                        "data." + IDENTITY_NUMBER,
                                        "Är varken personnummer, samordningsnummer eller reservnummer (ÅÅÅÅMMDD-T123, ÅÅÅÅMMDD-TF10).")));
    }

    private static @Nullable Refused inFuture(EventType<?> type, ObjectNode data, LocalDate recordedOn) {
        for (var field : type.civilDates()) {
            var day = at(data, field);
            if (day.isTextual() && LocalDate.parse(day.textValue()).isAfter(recordedOn)) {
                return new Refused(
                        CommonProblem.DATE_IN_FUTURE,
                        "Det som har hänt kan inte ligga senare än händelsens time.",
                        List.of(new Violation("data." + field, "Ligger efter dagen då händelsen registrerades.")));
            }
        }
        return null;
    }

    /** A code has to be in the board's list, and be one that may be used on the day that the event is about. */
    private @Nullable Refused wrongCode(EventType<?> type, ObjectNode data, Tenant tenant) {
        var fields = CodedField.of(type);
        if (fields.isEmpty()) {
            return null;
        }
        var known = codes.of(tenant);
        for (var field : fields) {
            var day = at(data, field.day());
            for (var code : codesIn(at(data, field.path()))) {
                if (!known.has(field.list(), code)) {
                    return new Refused(
                            CommonProblem.UNKNOWN_CODE,
                            "Använd en kod ur listan " + field.list() + ".",
                            List.of(new Violation("data." + field.path(), "Koden finns inte.")));
                }
                if (day.isTextual() && !known.validOn(field.list(), code, LocalDate.parse(day.textValue()))) {
                    return new Refused(
                            CommonProblem.CODE_NOT_VALID,
                            "Använd en kod som gällde den dagen ur listan " + field.list() + ".",
                            List.of(new Violation("data." + field.path(), "Koden gällde inte den dagen.")));
                }
            }
        }
        return null;
    }

    /** A field holds one code or several; what is neither, or is left out, holds none. */
    private static List<String> codesIn(JsonNode field) {
        return field.isArray()
                ? field.valueStream()
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::textValue)
                        .toList()
                : field.isTextual() ? List.of(field.textValue()) : List.of();
    }

    /** A field by its path: {@code decidedOn}, {@code changes.decidedOn}. */
    private static JsonNode at(JsonNode data, String path) {
        var node = data;
        for (var step : path.split("\\.")) {
            node = node.path(step);
        }
        return node;
    }

    /** The path of the first text that the test says yes to, outside the fields that are left out. */
    private static @Nullable String anyText(
            JsonNode node, String path, Set<String> leftOut, BiPredicate<String, String> test) {
        if (node.isTextual()) {
            return test.test(path, node.textValue()) ? path : null;
        }
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                var found = anyText(node.get(index), path + "[" + index + "]", Set.of(), test);
                if (found != null) {
                    return found;
                }
            }
        }
        for (var field : node.properties()) {
            if (leftOut.contains(field.getKey())) {
                continue;
            }
            if (test.test(path, field.getKey())) {
                return path;
            }
            var found = anyText(field.getValue(), path + "." + field.getKey(), Set.of(), test);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
