package se.kvalitetshjulet.kit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The rules of deploy/smoke/rest-api-profile.yaml that matter most, held in every build: the national REST API profile and
 * contract.md's own.
 */
final class OpenApiProfile {

    private static final Pattern PATH = Pattern.compile("^(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-z][A-Za-z0-9]*}))+$");
    private static final Pattern TENANT_PATH =
            Pattern.compile("^/(agenda|decisions|deviations|reporting)/v1/(api-info|\\{municipality}/\\{board}/.+)$");
    private static final Pattern CAMEL = Pattern.compile("^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$");
    private static final Pattern UPPER_SNAKE = Pattern.compile("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final String PROBLEM = "application/problem+json";
    private static final String REFERENCE = "#/components/schemas/";

    private final List<String> breaches = new ArrayList<>();

    private OpenApiProfile() {}

    /** Every breach of a rule, with where it is. */
    static List<String> breachesIn(JsonNode api) {
        var profile = new OpenApiProfile();
        for (var path : api.path("paths").properties()) {
            profile.path(path.getKey(), path.getValue());
        }
        profile.schemas(api);
        return profile.breaches;
    }

    private void path(String path, JsonNode operations) {
        require(PATH.matcher(path).matches(), path, "is not in kebab-case");
        require(TENANT_PATH.matcher(path).matches(), path, "does not begin with area, version and tenant");
        for (var operation : operations.properties()) {
            if (METHODS.contains(operation.getKey())) {
                operation(operation.getKey() + " " + path, operation.getValue());
            }
        }
    }

    private void operation(String where, JsonNode operation) {
        require(
                CAMEL.matcher(operation.path("operationId").asText()).matches(),
                where,
                "has no operationId in camelCase");
        require(operation.hasNonNull("summary"), where, "does not say what it does");
        for (var parameter : operation.path("parameters")) {
            parameter(where, parameter);
        }
        for (var response : operation.path("responses").properties()) {
            response(where + " " + response.getKey(), response.getKey(), response.getValue());
        }
        if (!where.endsWith("/api-info")) {
            require(!operation.path("security").isEmpty(), where, "needs no token");
            require(operation.path("responses").has("400"), where, "does not say how it refuses");
        }
    }

    private void parameter(String where, JsonNode parameter) {
        var name = parameter.path("name").asText();
        require(!parameter.path("description").asText().isBlank(), where, "does not explain " + name);
        var inHeader = parameter.path("in").asText().equals("header");
        require(inHeader || CAMEL.matcher(name).matches(), where, name + " is not in camelCase");
    }

    private void response(String where, String status, JsonNode response) {
        if (status.equals("201")) {
            require(response.path("headers").has("Location"), where, "does not say where what was created is");
        }
        if (status.startsWith("4") || status.startsWith("5")) {
            var content = response.path("content");
            require(content.size() == 1 && content.has(PROBLEM), where, "is no " + PROBLEM);
        }
    }

    private void schemas(JsonNode api) {
        var used = new TreeSet<String>();
        for (var value : api.findValuesAsText("$ref")) {
            used.add(value.replace(REFERENCE, ""));
        }
        for (var schema : api.path("components").path("schemas").properties()) {
            require(used.contains(schema.getKey()), schema.getKey(), "is used by nothing");
            schema.getValue().path("properties").properties().stream()
                    .map(Map.Entry::getKey)
                    .forEach(field ->
                            require(CAMEL.matcher(field).matches(), schema.getKey(), field + " is not in camelCase"));
            for (var code : schema.getValue().path("enum")) {
                require(
                        UPPER_SNAKE.matcher(code.asText()).matches(),
                        schema.getKey(),
                        code + " is no UPPER_SNAKE_CASE");
            }
        }
    }

    private void require(boolean fulfilled, String where, String breach) {
        if (!fulfilled) {
            breaches.add(where + " " + breach);
        }
    }
}
