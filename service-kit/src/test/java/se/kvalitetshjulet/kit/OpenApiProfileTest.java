package se.kvalitetshjulet.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiProfileTest {

    private static final String GOOD = """
            {"paths": {"/agenda/v1/{municipality}/{board}/registry-series": {"post": {
               "operationId": "setSeries", "summary": "Sätter numret", "security": [{"bearer": []}],
               "parameters": [{"name": "page", "in": "query", "description": "Sidan"}],
               "responses": {
                 "201": {"headers": {"Location": {}}},
                 "400": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}}}},
             "components": {"schemas": {"Problem": {"properties": {"title": {}}, "enum": ["TOO_LATE"]}}}}
            """;

    @Test
    void a_description_that_keeps_every_rule_has_no_breach() throws JsonProcessingException {
        assertThat(breachesIn(GOOD)).isEmpty();
    }

    @Test
    void each_rule_is_held() throws JsonProcessingException {
        assertBreach("registry-series", "registrySeries", "is not in kebab-case");
        assertBreach("/{municipality}/{board}", "", "does not begin with area, version and tenant");
        assertBreach("setSeries", "set-series", "has no operationId in camelCase");
        assertBreach("\"summary\"", "\"other\"", "does not say what it does");
        assertBreach("\"description\"", "\"other\"", "does not explain page");
        assertBreach("\"name\": \"page\"", "\"name\": \"pageNo_1\"", "pageNo_1 is not in camelCase");
        assertBreach("[{\"bearer\": []}]", "[]", "needs no token");
        assertBreach("Location", "Elsewhere", "does not say where what was created is");
        assertBreach("application/problem+json", "application/json", "is no application/problem+json");
        assertBreach("\"400\"", "\"422\"", "does not say how it refuses");
        assertBreach("schemas/Problem\"", "schemas/Other\"", "Problem is used by nothing");
        assertBreach("\"title\"", "\"Title\"", "Title is not in camelCase");
        assertBreach("TOO_LATE", "tooLate", "is no UPPER_SNAKE_CASE");
    }

    private static void assertBreach(String good, String bad, String breach) throws JsonProcessingException {
        assertThat(GOOD).contains(good);
        assertThat(breachesIn(GOOD.replace(good, bad))).anyMatch(found -> found.endsWith(breach));
    }

    private static List<String> breachesIn(String api) throws JsonProcessingException {
        return OpenApiProfile.breachesIn(new ObjectMapper().readTree(api));
    }
}
