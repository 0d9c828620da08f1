package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What came back. */
public record Answer(int status, HttpHeaders headers, byte[] bytes) {

    static final ObjectMapper JSON = new ObjectMapper();

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(text());
        } catch (JsonProcessingException e) {
            throw new AssertionError("status " + status + ", not JSON: " + text(), e);
        }
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The same answer, if it has the status; otherwise the test fails and shows what came instead. */
    public Answer is(int expected) {
        assertThat(status).as(() -> text()).isEqualTo(expected);
        return this;
    }

    /** The answers about those events of a batch that were refused. */
    public List<JsonNode> refused() {
        return json().valueStream()
                .filter(it -> !List.of("ACCEPTED", "DUPLICATE")
                        .contains(it.path("status").asText()))
                .toList();
    }

    /** The code of the problem, {@code unknown-type}. */
    public String problem() {
        assertThat(header("Content-Type")).as(() -> status + " " + text()).startsWith("application/problem+json");
        String type = json().path("type").asText();
        assertThat(type).startsWith("urn:kvalitetshjulet:problem:");
        return type.substring("urn:kvalitetshjulet:problem:".length());
    }
}
