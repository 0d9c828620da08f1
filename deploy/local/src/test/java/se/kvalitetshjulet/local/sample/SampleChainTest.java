package se.kvalitetshjulet.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.local.Trouble;

/** Against two services that answer as the contract says. */
class SampleChainTest {

    private static final String HEARD = "[{\"number\":1,\"hash\":\"h1\",\"reportId\":\"a\"}]";

    private final List<String> said = new ArrayList<>();
    private String sent = "";
    private String verification = "";
    private HttpServer services;

    @BeforeEach
    void start() throws IOException {
        services = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        services.createContext("/agenda/v1/9999/socn/report-chain", exchange -> answer(exchange, HEARD));
        services.createContext("/reporting/v1/9999/socn/edition-chain/verification", exchange -> {
            sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(exchange, verification);
        });
        services.start();
    }

    @AfterEach
    void end() {
        services.stop(0);
    }

    @Test
    void it_carries_the_copy_from_the_one_to_the_other_and_says_that_the_chain_is_intact() {
        verification = "{\"result\":\"INTACT\",\"editions\":2,\"endHash\":\"h2\",\"unheard\":[2],\"faults\":[]}";
        verify();
        assertThat(sent).isEqualTo("{\"heard\":" + HEARD + "}");
        assertThat(said)
                .containsExactly(
                        "Board 9999/socn: 2 editions in reporting-service, 1 links in agenda-service's copy",
                        "Number 2 has not been heard of by agenda-service yet, and was not compared",
                        "The chain is intact; it ends with h2");
    }

    @Test
    void a_broken_chain_is_told_fault_by_fault_and_ends_in_trouble() {
        verification = "{\"result\":\"BROKEN\",\"editions\":1,\"unheard\":[],\"faults\":["
                + "{\"code\":\"LINK_CHANGED\",\"number\":1,\"reportId\":\"a\"},{\"code\":\"TAIL_CUT\",\"number\":2}]}";
        assertThatThrownBy(this::verify).isInstanceOf(Trouble.class).hasMessage("The chain is broken: 2 faults");
        assertThat(said).contains("Number 1, a: link changed", "Number 2, no edition: tail cut");
    }

    private void verify() {
        var gateway = URI.create("http://127.0.0.1:" + services.getAddress().getPort());
        SampleChain.verify(gateway, user -> "token-of-" + user.id(), said::add);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
