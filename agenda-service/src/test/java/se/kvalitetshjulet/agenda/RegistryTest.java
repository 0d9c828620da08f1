package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.access.Role;

@QuarkusTest
class RegistryTest extends WithRealParts {

    private static final String CANARY = "Kanariefågeln i den slutna avdelningen";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void fifty_at_once_get_fifty_numbers_one_after_the_other() throws Exception {
        var registrar = Api.of("7101").as(Role.REGISTRAR);
        var token = registrar.token();
        var registered = new ArrayList<Future<String>>();
        try (var callers = Executors.newFixedThreadPool(50)) {
            for (int caller = 0; caller < 50; caller++) {
                registered.add(callers.submit(() -> Api.of("7101")
                        .request()
                        .auth()
                        .oauth2(token)
                        .body(aMatter("Samtidigt ärende"))
                        .post(registrar.at("matters"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("registryNumber")));
            }
        }
        var numbers = new TreeSet<Integer>();
        for (var one : registered) {
            assertThat(one.get()).startsWith("SOCN/2024:");
            numbers.add(Integer.valueOf(one.get().substring("SOCN/2024:".length())));
        }
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void a_request_that_is_sent_again_registers_once() {
        var registrar = Api.of("7108").as(Role.REGISTRAR);
        for (int time = 0; time < 2; time++) {
            registrar
                    .request()
                    .header("Idempotency-Key", "once")
                    .body(aMatter("En gång"))
                    .post(registrar.at("matters"))
                    .then()
                    .statusCode(201)
                    .body("registryNumber", equalTo("SOCN/2024:1"));
        }
        registrar.get("matters").body("data", hasSize(1));
    }

    @Test
    void a_refused_registration_uses_no_number() {
        var registrar = Api.of("7102").as(Role.REGISTRAR);
        var origin = Map.of("kind", "REPORT", "id", "MONTHLY/2024-03");
        registrar
                .post("matters", with(aMatter("Månadsrapport mars 2024"), "origin", origin))
                .statusCode(201);
        registrar
                .post("matters", with(aMatter("En gång till"), "origin", origin))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:matter-exists"))
                .body("detail", containsString("SOCN/2024:1"));
        registrar
                .post("matters", aMatter("Nästa"))
                .statusCode(201)
                .body("registryNumber", equalTo("SOCN/2024:2"))
                .header("Location", endsWith("/agenda/v1/7102/socn/matters/SOCN-2024-2"));
    }

    @Test
    void a_series_goes_on_where_the_older_registry_ended_but_never_back() {
        var registrar = Api.of("7103").as(Role.REGISTRAR);
        registrar
                .post("registry-series", Map.of("year", 2024, "nextNumber", 58))
                .statusCode(201);
        registrar.get("registry-series/2024").body("nextNumber", equalTo(58));
        registrar.post("matters", aMatter("Rapportering")).body("registryNumber", equalTo("SOCN/2024:58"));
        registrar
                .post("registry-series", Map.of("year", 2024, "nextNumber", 58))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:series-backwards"));
        registrar
                .post("matters", with(aMatter("Motion"), "registeredOn", "2023-11-02"))
                .body("registryNumber", equalTo("SOCN/2023:1"));
    }

    @Test
    void is_searched_by_number_and_by_words_of_the_title() {
        var registrar = Api.of("7104").as(Role.REGISTRAR);
        registrar.post("matters", aMatter("Yttrande över motion om nollvision mot vräkning av barnfamiljer"));
        registrar.post("matters", aMatter("Månadsrapport mars 2024"));
        var member = Api.of("7104").as(Role.MEMBER);
        member.get("matters?q=nollvision yttrande").body("data.registryNumber", contains("SOCN/2024:1"));
        member.get("matters?q=SOCN/2024:2").body("data.title", contains("Månadsrapport mars 2024"));
        member.get("matters?q={q}", "%").body("data", empty());
        member.get("matters/SOCN-2024-2").statusCode(200).body("registryNumber", equalTo("SOCN/2024:2"));
        member.get("matters/SOCN-2024-9").statusCode(404);
        member.get("matters/nonsens").statusCode(404);
    }

    @Test
    void the_title_of_a_secret_matter_stays_in_the_closed_part() {
        var registrar = Api.of("7105").as(Role.REGISTRAR);
        registrar
                .post(
                        "matters",
                        with(
                                with(
                                        with(aMatter(CANARY), "secret", true),
                                        "origin",
                                        Map.of("kind", "COMPLAINT", "id", "Kanariefågeln")),
                                "classification",
                                Map.of("plan", "Plan", "code", "1.2", "name", "Kanariefåglar")))
                .statusCode(201)
                .body("title", equalTo(CANARY));
        for (var role : List.of(Role.MEMBER, Role.AUDITOR, Role.CONTROLLER, Role.UNIT_MANAGER, Role.INVESTIGATOR)) {
            var reader = Api.of("7105").as(role);
            reader.get("matters").body("data", hasSize(1)).body("data[0].title", nullValue());
            reader.get("matters?q=Kanarie").body("data", empty());
            reader.get("matters/SOCN-2024-1").body("secret", equalTo(true)).body("title", nullValue());
        }
        assertThat(new Topic(kafka, "7105").told(1)).singleElement().satisfies(event -> {
            assertThat(event.path("data").path("registryNumber").asText()).isEqualTo("SOCN/2024:1");
            assertThat(event.toString()).doesNotContain("Kanarie");
        });
    }

    @Test
    void only_those_who_keep_the_registry_write_in_it() {
        for (var role : List.of(Role.MEMBER, Role.AUDITOR, Role.CONTROLLER, Role.HEAD_OF_ADMINISTRATION)) {
            Api.of("7106").as(role).post("matters", aMatter("Nej")).statusCode(403);
        }
        Api.of("7106").as(Role.SECRETARY).get("matters").body("data", empty());
    }

    @Test
    void what_is_wrong_is_told_field_by_field_and_nothing_is_stored() {
        var registrar = Api.of("7107").as(Role.REGISTRAR);
        registrar
                .post("matters", Map.of("title", " ", "kind", "motion"))
                .statusCode(400)
                .body("violations.field", contains("kind", "title"));
        registrar
                .post("matters", aMatter("Ärende om 19121212-1212"))
                .statusCode(400)
                .body("type", equalTo("urn:kvalitetshjulet:problem:identity-number"))
                .body(not(containsString("1212-1212")));
        for (var day : List.of("2024-04-10", "0999-12-31")) {
            registrar
                    .post("matters", with(aMatter("Fel dag"), "registeredOn", day))
                    .statusCode(400)
                    .body("violations[0].field", equalTo("registeredOn"));
        }
        registrar.get("matters").body("data", empty());
    }

    private static Map<String, Object> aMatter(String title) {
        return Map.of("title", title, "kind", "OTHER");
    }

    private static Map<String, Object> with(Map<String, Object> matter, String field, Object value) {
        var changed = new java.util.HashMap<>(matter);
        changed.put(field, value);
        return changed;
    }
}
