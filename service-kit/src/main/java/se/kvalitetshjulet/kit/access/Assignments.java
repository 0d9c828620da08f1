package se.kvalitetshjulet.kit.access;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Reads the claim {@code assignments}. A line that cannot be understood gives nothing; it never gives more. */
public final class Assignments {

    private Assignments() {}

    public static List<Assignment> of(JsonWebToken token) {
        return token.<Object>claim("assignments")
                .filter(JsonArray.class::isInstance)
                .map(JsonArray.class::cast)
                .map(lines -> lines.stream()
                        .filter(JsonObject.class::isInstance)
                        .flatMap(line -> read((JsonObject) line).stream())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Assignment> read(JsonObject line) {
        var tenant = Tenant.of(line.getString("municipality", null), line.getString("board", null));
        var role = Arrays.stream(Role.values())
                .filter(known -> known.name().equals(line.getString("role", null)))
                .findFirst();
        if (tenant.isEmpty() || role.isEmpty() || line.containsKey("unit") && !isText(line.get("unit"))) {
            return Optional.empty();
        }
        return Optional.of(new Assignment(tenant.get(), line.getString("unit", null), role.get(), sourcesOf(line)));
    }

    private static Set<String> sourcesOf(JsonObject line) {
        return line.get("sources") instanceof JsonArray sources
                ? sources.stream()
                        .filter(Assignments::isText)
                        .map(source -> ((JsonString) source).getString())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static boolean isText(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.STRING;
    }
}
