package se.kvalitetshjulet.decisions.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;
import static se.kvalitetshjulet.decisions.DecisionFixture.person;
import static se.kvalitetshjulet.decisions.DecisionFixture.withData;
import static se.kvalitetshjulet.kit.PdfUa.faultsOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.Browsing;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.decisions.OwnBoard;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.statute.SwedishTime;

/** What is kept of one person, for that person. Each test has a person of its own: a reserve number that nobody else has. */
@QuarkusTest
class ExtractTest extends Browsing {

    @Inject
    Store store;

    private final String unit = "enhet-" + UUID.randomUUID();
    private final String number = reserveNumber();
    private final DecisionFixture first = aDecision().inUnit(unit);
    private final DecisionFixture second = aDecision().inUnit("annan-" + unit);

    @Test
    void all_decisions_are_found_however_the_number_was_written_with_all_that_is_kept_of_them() {
        send(made(first, number, false), first.declined("2024-02-01"));
        send(made(second, number.replace("-", ""), false));
        Api.as("INVESTIGATOR")
                .get("/decisions/" + first.id() + "/person?purpose=EXECUTION")
                .statusCode(200);
        openInEmergency(first);
        correctByHand(first);

        extract("HEAD_OF_DEPARTMENT", number)
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("identityNumber", equalTo(number.replace("-", "")))
                .body("about.heading", hasItem("Vem som får dem"))
                .body("decisions.person.decisionId", containsInAnyOrder(first.id(), second.id()))
                .body("mistaken", empty())
                .root("decisions.find { it.person.decisionId == '" + first.id() + "' }")
                .body("person.name", equalTo("Egen Person"))
                .body("person.notes.text", contains("Vill bo nära sin syster."))
                .body("decision.serviceTypeLabel", equalTo("Hemtjänst"))
                .body("history.sentence", hasSize(3))
                .body("readings.role", contains("Utredare", "Utredare", "Avdelningschef"))
                .body("readings.why", hasItem("Registerutdrag till den enskilde"))
                .body("readings.breakGlass", contains(false, true, false))
                .body("emergencies.reason", contains("Hon ligger på golvet och svarar inte."))
                .noRoot()
                .body(not(containsString("Utredare, exempel")))
                .body(not(containsString("Avdelningschef, exempel")));
        for (var each : List.of(first, second)) {
            Api.as("AUDITOR").get("/access-log?decisionId=" + each.id()).body("data.room", hasItem("extract"));
        }
    }

    @Test
    void reports_that_were_sent_are_told_as_they_were_sent() {
        var board = new OwnBoard();
        board.take(made(first, number, false), first.declined("2024-02-01"));
        board.sends("2024-Q2");
        board.post("HEAD_OF_DEPARTMENT", "/person-extracts", Map.of("identityNumber", number))
                .statusCode(200)
                .body("decisions[0].sentReports.recipient", contains("IVO"))
                .body("decisions[0].sentReports.quarter", contains("2024-Q2"))
                .body("decisions[0].sentReports.report.daysElapsed", contains(172));
    }

    @Test
    void a_number_that_was_told_by_mistake_is_told_and_nothing_of_whom_the_decision_is_about() {
        var right = reserveNumber();
        var correction = withData(
                first.corrected("2024-02-01", Collections.singletonMap("person", null)),
                "person",
                person(right, "Rätt Person", false));
        send(made(first, number, false), correction);
        extract("HEAD_OF_DEPARTMENT", number)
                .statusCode(200)
                .body("decisions", empty())
                .body("mistaken", contains("2024-01-10T12:00:00Z"))
                .body(not(containsString(first.id())))
                .body(not(containsString("Rätt Person")));
        // That somebody else's extract was made is no reading of this decision.
        Api.as("AUDITOR").get("/access-log?decisionId=" + first.id()).body("data", empty());
        extract("HEAD_OF_DEPARTMENT", right)
                .body("decisions.person.name", contains("Rätt Person"))
                .body("mistaken", empty());
    }

    @Test
    void on_paper_it_follows_pdf_ua_1_and_somebody_unknown_gets_the_same_form() throws Exception {
        send(made(first, number, true), first.declined("2024-02-01"));
        openInEmergency(first);
        var pdf = pdf(number);
        // Kept so that a person can look at what the test looked at.
        Files.write(Files.createDirectories(Path.of("target/printed")).resolve("person-extract.pdf"), pdf);
        assertThat(faultsOf(pdf)).isEmpty();
        assertThat(textOf(pdf))
                .contains("Registerutdrag", "Egen Person", "Vill bo nära sin syster.", "Vad som har hänt")
                .contains("Skyddade personuppgifter. Skicka inte utdraget", "(nödöppning)", "ligger på golvet")
                .contains("Varför uppgifterna behandlas", "Integritetsskyddsmyndigheten")
                .doesNotContain("Avdelningschef, exempel");

        var nothing = pdf(reserveNumber());
        assertThat(faultsOf(nothing)).isEmpty();
        assertThat(textOf(nothing))
                .contains("Registerutdrag", "Det finns inget beslut om dig", "Varför uppgifterna behandlas");
    }

    @Test
    void somebody_protected_needs_it_to_be_said_and_is_logged_apart() {
        send(made(first, number, true));
        post("HEAD_OF_DEPARTMENT", Map.of("identityNumber", number), null)
                .statusCode(403)
                .body("type", endsWith("protected-identity"))
                .body(not(containsString(number)));
        extract("HEAD_OF_DEPARTMENT", number).statusCode(200);
        Api.as("AUDITOR")
                .get("/access-log?decisionId=" + first.id())
                .body("data.room", contains("person-protected", "extract", "extract"))
                .body("data.purpose", everyItem(equalTo("EXTRACT")));
    }

    @Test
    void a_search_that_finds_nobody_is_logged_without_the_number() {
        extract("INVESTIGATOR", number).statusCode(200).body("decisions", empty());
        var log = Api.as("AUDITOR").get("/access-log?thing=–&limit=1000").statusCode(200);
        log.body("data.room", hasItem("extract")).body(not(containsString(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "191212121213", "Egen Person"})
    void what_is_no_number_is_refused_and_not_repeated(String written) {
        extract("HEAD_OF_DEPARTMENT", written)
                .statusCode(400)
                .body("violations.field", contains("identityNumber"))
                .body(not(containsString("191212121213")))
                .body(not(containsString("Egen")));
    }

    @Test
    void it_is_made_by_one_who_answers_for_the_whole_board_with_a_strong_login() {
        var body = Map.of("identityNumber", number, "protectedToo", true);
        for (var role : List.of("CONTROLLER", "AUDITOR", "HEAD_OF_ADMINISTRATION", "REGISTRAR", "ADMINISTRATOR")) {
            post(role, body, null).statusCode(403);
        }
        Api.as("INVESTIGATOR", unit).post("/person-extracts", body).statusCode(403);
        Api.as(SampleUser.as("INVESTIGATOR").loggedInAt("loa2"))
                .post("/person-extracts", body)
                .statusCode(403)
                .body("type", endsWith("stronger-login-required"));
    }

    @Test
    void a_key_is_of_one_number() {
        var key = UUID.randomUUID().toString();
        var body = Map.<String, Object>of("identityNumber", number);
        post("INVESTIGATOR", body, key).statusCode(200);
        post("INVESTIGATOR", body, key).statusCode(200);
        post("INVESTIGATOR", Map.of("identityNumber", reserveNumber()), key).statusCode(409);
        assertThat(store.<String>inTenant(
                        new Tenant("9999", "socn"),
                        tx -> tx.createQuery("select coalesce(body, 'none') from idempotency_key where key = :key")
                                .bind("key", key)
                                .mapTo(String.class)
                                .one()))
                .isEqualTo("none");
    }

    @Test
    void a_person_makes_it_on_a_page() throws Exception {
        send(made(first, number, false));
        var path = BOARD + "/personuppgifter/registerutdrag";
        assertPage(logIn("head-of-department", path), "Registerutdrag", "Innan du lämnar ut utdraget");
        var refused = post(path, "identityNumber=191212121213&protectedToo=true&form=PDF");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Skriv personnumret", "value=\"191212121213\"");
        assertThat(post(path, "identityNumber=" + number + "&form=PDF").statusCode())
                .isEqualTo(422);
        var file = post(path, "identityNumber=" + number + "&protectedToo=true&form=JSON");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"9999-socn-registerutdrag-\\d{4}-\\d\\d-\\d\\d.json\"");
        assertThat(file.body()).contains(first.id(), "Egen Person");
        assertThat(file.uri().toString()).doesNotContain(number);
    }

    @SafeVarargs
    private static void send(Map<String, Object>... events) {
        Api.as("SYSTEM").send(List.of(events)).statusCode(200).body("status", everyItem(equalTo("ACCEPTED")));
    }

    private static Map<String, Object> made(DecisionFixture decision, String number, boolean protectedIdentity) {
        return withData(decision.made(), "person", person(number, "Egen Person", protectedIdentity));
    }

    private static void correctByHand(DecisionFixture decision) {
        var wanted = """
                {"correctedOn": "%s", "reason": "REGISTERED_WRONG", "changes": {"decidedBy": "enhetschef"}}
                """.formatted(LocalDate.now(SwedishTime.ZONE));
        Api.as("INVESTIGATOR")
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"2\"")
                .body(wanted)
                .post(Api.BOARD + "/decisions/" + decision.id() + "/corrections")
                .then()
                .statusCode(201)
                .body("recordedBy", equalTo("Utredare, exempel"));
    }

    private void openInEmergency(DecisionFixture decision) {
        var stranger = new SampleUser(
                "user-" + UUID.randomUUID(),
                "Någon annan",
                "",
                "loa3",
                List.of(SampleUser.Assignment.of("9999", "socn", "INVESTIGATOR").inUnit("ingen")));
        Api.as(stranger)
                .post(
                        "/break-glass",
                        Map.of(
                                "decisionId",
                                decision.id(),
                                "reason",
                                "Hon ligger på golvet och svarar inte.",
                                "protectedToo",
                                true))
                .statusCode(200);
    }

    private static ValidatableResponse extract(String role, String number) {
        return post(role, Map.of("identityNumber", number, "protectedToo", true), null);
    }

    private static ValidatableResponse post(String role, Map<String, ?> body, String key) {
        var request = Api.as(role).request().contentType(ContentType.JSON).accept(ContentType.JSON);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.body(Api.json(body)).post(Api.BOARD + "/person-extracts").then();
    }

    private static byte[] pdf(String number) {
        return Api.as("HEAD_OF_DEPARTMENT")
                .request()
                .contentType(ContentType.JSON)
                .accept("application/pdf")
                .body(Api.json(Map.of("identityNumber", number, "protectedToo", true)))
                .post(Api.BOARD + "/person-extracts")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String reserveNumber() {
        return "19%02d0301-T%03d".formatted((int) (Math.random() * 100), (int) (Math.random() * 1000));
    }
}
