package se.kvalitetshjulet.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.local.Trouble;

/** Against an intake that answers as the contract says. */
class PostSampleTest {

    private final List<Integer> batches = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private String refused = "";
    private HttpServer intake;

    @BeforeEach
    void start() throws IOException {
        intake = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        intake.createContext("/", this::answer);
        intake.start();
    }

    @AfterEach
    void end() {
        intake.stop(0);
    }

    @Test
    void it_posts_batches_of_at_most_500_and_says_how_far_it_has_come() {
        post();
        assertThat(batches).hasSizeGreaterThan(3).allMatch(size -> size <= 500);
        assertThat(said).contains("Posting the sample municipality: 533 of 3984 events");
        assertThat(said.getLast()).isEqualTo("The sample municipality is in: %d new events".formatted(known.size()));
    }

    @Test
    void posted_again_it_adds_nothing() {
        post();
        post();
        assertThat(said.getLast()).isEqualTo("The sample municipality was there already");
    }

    @Test
    void a_refused_event_is_named_in_one_line_with_its_problem() {
        refused = "B-2023-0002-1";
        assertThatThrownBy(this::post)
                .isInstanceOf(Trouble.class)
                .hasMessage("The sample event B-2023-0002-1 was refused: Okänd kod: Använd en kod ur listan."
                        + " (data.area: Koden finns inte.)");
    }

    @Test
    void a_refused_batch_is_told_in_one_line() {
        refused = "all";
        assertThatThrownBy(this::post)
                .isInstanceOf(Trouble.class)
                .hasMessage("reporting events as SYSTEM was answered 403: Behörighet saknas: Logga in igen.");
    }

    private void post() {
        var gateway = URI.create("http://127.0.0.1:" + intake.getAddress().getPort());
        var api = new SampleApi(gateway, user -> "token-of-" + user.id(), () -> false);
        new PostSample(api, said::add)
                .post(
                        SampleMunicipality.toReporting(),
                        SampleMunicipality.events(SampleMunicipality.SEED),
                        SampleMunicipality.qualityEvents(SampleMunicipality.SEED));
    }

    private void answer(HttpExchange exchange) throws IOException {
        assertThat(exchange.getRequestHeaders().getFirst("Authorization")).isEqualTo("Bearer token-of-system");
        assertThat(exchange.getRequestHeaders().getFirst("Content-Type"))
                .isEqualTo("application/cloudevents-batch+json");
        JsonNode batch = SampleJson.JSON.readTree(exchange.getRequestBody());
        if (refused.equals("all")) {
            respond(exchange, 403, "{\"title\":\"Behörighet saknas\",\"detail\":\"Logga in igen.\"}");
            return;
        }
        batches.add(batch.size());
        ArrayNode answers = SampleJson.JSON.createArrayNode();
        for (JsonNode event : batch) {
            String id = event.get("id").textValue();
            var answer = answers.addObject().put("id", id);
            if (id.equals(refused)) {
                answer.put("status", "REJECTED");
                answer.set("problem", SampleJson.JSON.readTree("""
                        {"title": "Okänd kod", "detail": "Använd en kod ur listan.",
                         "violations": [{"field": "data.area", "message": "Koden finns inte."}]}
                        """));
            } else {
                answer.put("status", known.add(id) ? "ACCEPTED" : "DUPLICATE");
            }
        }
        respond(exchange, 200, answers.toString());
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
