package se.kvalitetshjulet.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds the committed OpenAPI of a service against what the running one says of itself, and that against the national REST
 * API profile.
 */
public final class OpenApiCheck {

    private static final Path COMMITTED = Path.of("src/main/openapi/openapi.yaml");

    private OpenApiCheck() {}

    /** No rule of the profile is broken; deploy/smoke/rest-api-profile.yaml says the same, and more, to Spectral. */
    public static void keepsTheProfile() throws IOException {
        var running = RestAssured.given()
                .accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(OpenApiProfile.breachesIn(new ObjectMapper().readTree(running)))
                .as("breaches of the REST API profile")
                .isEmpty();
    }

    /** Run with {@code -Dopenapi.write} to take over the running one on purpose. */
    public static void committedEqualsRunning() throws IOException {
        var running = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (System.getProperty("openapi.write") != null) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, running);
        }
        assertThat(running)
                .as(
                        "the running OpenAPI; if the change is meant, run the test with -Dopenapi.write and commit the file")
                .isEqualTo(Files.readString(COMMITTED));
    }
}
