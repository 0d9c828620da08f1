package se.kvalitetshjulet.local.run;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.local.Service;
import se.kvalitetshjulet.local.Trouble;

class LocalSuiteTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<String> SAID = new CopyOnWriteArrayList<>();

    @TempDir
    private static Path root;

    private static LocalSuite suite;
    private static Ports ports;

    @BeforeAll
    static void start() throws IOException {
        StandInService.buildAll(root);
        ports = Ports.free();
        suite = LocalSuite.start(root, root.resolve("data"), ports, SAID::add);
    }

    @AfterAll
    static void everythingEndsWithIt() throws Exception {
        var processes = suite.processes();
        assertThat(processes).hasSize(6);
        suite.close();
        for (ProcessHandle process : processes) {
            process.onExit().get(20, SECONDS);
        }
    }

    @Test
    void the_gateway_chooses_the_service_by_the_first_segment_and_rewrites_nothing() throws Exception {
        for (Service service : Service.values()) {
            String uri = "/" + service.area() + "/v1/9999/socn/events?within=30&x=%C3%A5";
            assertThat(get(uri).body()).contains("uri=" + uri, "/" + service.area() + ",");
        }
    }

    @Test
    void the_gateway_says_where_a_request_came_from_whatever_the_caller_claims() throws Exception {
        String seen = get(
                        "/decisions/v1/api-info",
                        "X-Forwarded-Host",
                        "evil.example",
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-Port",
                        "443",
                        "X-Forwarded-For",
                        "10.1.2.3",
                        "Forwarded",
                        "host=evil.example",
                        "X-Request-Id",
                        "abc")
                .body();
        String port = Integer.toString(ports.of(Ports.GATEWAY));
        assertThat(seen)
                .contains(
                        "x-forwarded-host=localhost:" + port,
                        "x-forwarded-proto=http",
                        "x-forwarded-port=" + port,
                        "x-forwarded-for=127.0.0.1",
                        "x-request-id=abc")
                .doesNotContain("evil.example", "10.1.2.3");
    }

    @Test
    void the_front_door_leads_to_the_start_page_and_an_unknown_path_is_a_problem() throws Exception {
        assertThat(get("/").headers().firstValue("Location")).contains("/reporting/sidor");
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/nowhere").headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void a_killed_service_is_a_plain_problem_until_it_is_started_again() throws Exception {
        suite.kill(Service.AGENDA);
        var down = get("/agenda/v1/api-info");
        assertThat(down.statusCode()).isEqualTo(502);
        assertThat(down.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(down.body()).contains("urn:kvalitetshjulet:problem:service-unreachable", "svarar inte just nu");
        assertThat(get("/decisions/v1/api-info").statusCode()).isEqualTo(200);
        suite.start(Service.AGENDA);
        assertThat(get("/agenda/v1/api-info").statusCode()).isEqualTo(200);
    }

    @Test
    void a_second_process_of_a_service_stands_beside_the_first_on_the_same_database() throws Exception {
        String first = ask(suite.address(Service.REPORTING) + "/x");
        try (var twin = suite.startTwin(Service.REPORTING)) {
            assertThat(twin.address()).isNotEqualTo(suite.address(Service.REPORTING));
            assertThat(ask(twin.address() + "/x")).isEqualTo(first).contains("/reporting");
        }
        assertThat(ask(suite.address(Service.REPORTING) + "/x")).isEqualTo(first);
    }

    @Test
    void a_killed_broker_comes_back_with_its_topics() throws Exception {
        suite.killBroker();
        suite.startBroker();
        try (var admin = Admin.create(Map.of("bootstrap.servers", suite.bootstrap()))) {
            assertThat(admin.listTopics().names().get(30, SECONDS)).contains("decisions.events.v1");
        }
    }

    @Test
    void it_hands_out_tokens_of_its_own_identity_provider() {
        assertThat(suite.token(SampleUser.as("CONTROLLER")).split("\\.")).hasSize(3);
    }

    @Test
    void a_taken_port_is_one_line_that_says_what_to_do() {
        assertThatThrownBy(() -> LocalSuite.start(root, root.resolve("other"), ports, SAID::add))
                .isInstanceOf(Trouble.class)
                .hasMessageMatching("Port \\d+ \\(gateway\\) is taken; end what uses it, or choose another: "
                        + "\\./run --port gateway=\\d+");
    }

    @Test
    void what_has_not_been_built_is_one_line_that_says_what_to_do(@TempDir Path empty) {
        assertThatThrownBy(() -> LocalSuite.start(empty, empty, Ports.free(), SAID::add))
                .isInstanceOf(Trouble.class)
                .hasMessage("decisions-service has not been built; run ./run, or mvn install");
    }

    private static String ask(String address) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(suite.address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
