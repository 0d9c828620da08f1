package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.local.Trouble;

/** The public APIs of a running suite, called as a sample user for the sample board. What is refused is told in one line. */
final class SampleApi {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI gateway;
    private final Function<SampleUser, String> token;
    private final BooleanSupplier askedToEnd;

    SampleApi(URI gateway, Function<SampleUser, String> token, BooleanSupplier askedToEnd) {
        this.gateway = gateway;
        this.token = token;
        this.askedToEnd = askedToEnd;
    }

    JsonNode get(String role, String area, String resource) {
        return answer(role, area, resource, send(request(role, area, resource).GET()));
    }

    /** Empty when there is no such thing. */
    Optional<JsonNode> find(String role, String area, String resource) {
        var answer = send(request(role, area, resource).GET());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(answer(role, area, resource, answer));
    }

    JsonNode post(String role, String area, String resource, JsonNode body) {
        return post(role, area, resource, "application/json", body);
    }

    JsonNode post(String role, String area, String resource, String mediaType, JsonNode body) {
        var request = request(role, area, resource)
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        return answer(role, area, resource, send(request));
    }

    /** Does something with a thing as it stands, which has a version. */
    JsonNode postToVersion(String role, String area, String resource, String action, JsonNode body) {
        var seen = send(request(role, area, resource).GET());
        answer(role, area, resource, seen);
        var request = request(role, area, resource + "/" + action)
                .header("Content-Type", "application/json")
                .header("If-Match", seen.headers().firstValue("ETag").orElse(""))
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        return answer(role, area, resource + "/" + action, send(request));
    }

    /** Replaces a thing of which the given version has been seen. */
    JsonNode put(String role, String area, String resource, long seenVersion, JsonNode body) {
        var request = request(role, area, resource)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + seenVersion + "\"")
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString()));
        return answer(role, area, resource, send(request));
    }

    /** Asks again and again until there is an answer. */
    <T> T await(String what, Supplier<Optional<T>> asked) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<T> answer = asked.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (askedToEnd.getAsBoolean()) {
                throw new Trouble("Asked to end before " + what);
            }
            if (System.nanoTime() > deadline) {
                throw new Trouble("Within " + PATIENCE.toSeconds() + " s it did not come that " + what);
            }
            pause();
        }
    }

    /** One line out of a problem: its title and detail, and the fields that it names. */
    static String inOneLine(JsonNode problem) {
        String fields = StreamSupport.stream(problem.path("violations").spliterator(), false)
                .map(violation -> violation.path("field").asText() + ": "
                        + violation.path("message").asText())
                .collect(Collectors.joining("; "));
        String line =
                problem.path("title").asText() + ": " + problem.path("detail").asText();
        return fields.isEmpty() ? line : line + " (" + fields + ")";
    }

    private HttpRequest.Builder request(String role, String area, String resource) {
        if (askedToEnd.getAsBoolean()) {
            throw new Trouble("Asked to end before all of the sample was in");
        }
        String path = "/%s/v1/%s/%s/%s".formatted(area, SampleUser.MUNICIPALITY, SampleUser.BOARD, resource);
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + token.apply(SampleUser.as(role)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Trouble("No answer from " + gateway + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while the sample was brought in", e);
        }
    }

    private static JsonNode answer(String role, String area, String resource, HttpResponse<String> answer) {
        JsonNode body = read(answer.body());
        if (answer.statusCode() >= 300) {
            throw new Trouble("%s as %s was answered %d: %s"
                    .formatted(area + " " + resource, role, answer.statusCode(), inOneLine(body)));
        }
        return body;
    }

    private static JsonNode read(String body) {
        try {
            return SampleJson.JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return SampleJson.JSON.createObjectNode();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while the sample was brought in", e);
        }
    }
}
