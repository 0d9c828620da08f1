package se.kvalitetshjulet.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import se.kvalitetshjulet.kit.problem.Problem;

/**
 * What every operation of every service has in common, said once: the bearer token, the problems, the key of a POST, and
 * where to find what was created.
 */
public class OpenApiHabits implements OASFilter {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";
    private static final String VIOLATION = "Violation";
    // Sorted, so that the file is the same each time.
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "Något i begäran stämmer inte",
            "401", "Inloggning saknas eller gäller inte",
            "403", "Rollen får inte göra detta",
            "404", "Finns inte, eller finns inte för den som frågar"));

    /** What stands in the path of a whole resource, which no method declares. */
    private static final Map<String, String> IN_PATHS = new TreeMap<>(
            Map.of("municipality", "^\\d{4}$", "board", "^[a-z][a-z0-9-]{1,19}$", "list", "^[a-z][a-z-]*$"));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"))
                .addSchema(PROBLEM, problem())
                .addSchema(VIOLATION, violation());
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        if (path.endsWith("/api-info")) {
            operation.setSecurity(List.of());
            return;
        }
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        IN_PATHS.forEach((name, pattern) -> {
            if (path.contains("{" + name + "}")) {
                operation.addParameter(inPath(name, pattern));
            }
        });
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(idempotencyKey());
        }
        operation.getParameters().forEach(ParameterWords::describe);
        if (operation.getResponses() != null) {
            complete(method, operation);
        }
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        var responses = operation.getResponses();
        PROBLEMS.forEach((status, description) -> responses.addAPIResponse(status, answer(description)));
        if (method == PathItem.HttpMethod.POST) {
            responses.addAPIResponse("409", answer("Krockar med något som redan finns"));
        }
        if (operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()))) {
            responses.addAPIResponse("412", answer("Någon annan har ändrat under tiden"));
            responses.addAPIResponse("428", answer("Begäran måste säga vilken version den ändrar"));
        }
        var created = responses.getAPIResponse("201");
        if (created != null) {
            created.addHeader(
                    "Location",
                    OASFactory.createHeader()
                            .description("Adressen till det som skapades")
                            .schema(OASFactory.createSchema()
                                    .addType(Schema.SchemaType.STRING)
                                    .format("uri-reference")));
        }
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("Samma nyckel ger samma svar i 24 timmar, utan att något görs igen")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .minLength(1)
                        .maxLength(200));
    }

    private static Parameter inPath(String name, String pattern) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.PATH)
                .required(true)
                .description(ParameterWords.of(name))
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .pattern(pattern));
    }

    private static APIResponse answer(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .description("RFC 9457. Typerna förklaras i docs/problems.md.")
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("type", text("Vilket slags problem, urn:kvalitetshjulet:problem:…"))
                .addProperty("title", text("Samma för varje förekomst"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("Vad du ska göra"))
                .addProperty("instance", text("Adressen som frågades"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/" + VIOLATION)));
    }

    private static Schema violation() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("field", text("Fältet som är fel"))
                .addProperty("message", text("Vad som är fel"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
