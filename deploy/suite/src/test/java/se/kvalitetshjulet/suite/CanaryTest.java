package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.local.Service.AGENDA;
import static se.kvalitetshjulet.local.Service.DECISIONS;
import static se.kvalitetshjulet.local.Service.DEVIATIONS;
import static se.kvalitetshjulet.local.Service.REPORTING;
import static se.kvalitetshjulet.suite.Canary.CANARIES;
import static se.kvalitetshjulet.suite.Canary.NAME;
import static se.kvalitetshjulet.suite.Canary.TEXT;
import static se.kvalitetshjulet.suite.Canary.isSilent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Owner;
import se.kvalitetshjulet.contracts.Samples;
import se.kvalitetshjulet.local.Service;

/** A canary sits in every field that is secret. Wherever else one looks, nobody may hear it. */
class CanaryTest {

    private static final Board BOARD = Board.of("canary");
    private static final Map<String, Answer> ANSWERS = new LinkedHashMap<>();

    @BeforeAll
    static void the_canary_is_posted_in_every_secret_field() {
        postedTo(DECISIONS, Owner.DECISIONS);
        postedTo(DEVIATIONS, Owner.DEVIATIONS);
        ANSWERS.putAll(CanaryFile.readIn(BOARD, NAME));
        Emergencies.sung(BOARD, NAME);
        ANSWERS.putAll(CanaryInvestigation.writtenIn(BOARD, TEXT));
        ANSWERS.put(
                "a secret matter",
                BOARD.as("SECRETARY")
                        .post(AGENDA, "matters", Map.of("title", TEXT, "kind", "LEX_SARAH", "secret", true)));
        assertThat(ANSWERS.get("a secret matter").status()).isEqualTo(201);
        Eventually.that(() -> {
            assertThat(Stored.in(DECISIONS, BOARD).count("outbox", "sent_at is null"))
                    .isZero();
            assertThat(Stored.in(DEVIATIONS, BOARD).count("outbox", "sent_at is null"))
                    .isZero();
            assertThat(Stored.in(AGENDA, BOARD).count("outbox", "sent_at is null"))
                    .isZero();
            assertThat(Stored.in(REPORTING, BOARD).count("event"))
                    .isGreaterThanOrEqualTo(Stored.in(DECISIONS, BOARD).count("outbox"));
        });
    }

    @Test
    void no_topic_carries_it() {
        List<OnTopics.Message> messages = OnTopics.messages(OnTopics.ALL);
        assertThat(messages).filteredOn(it -> it.key().startsWith(BOARD.path())).hasSizeGreaterThan(8);
        assertThat(messages).extracting(OnTopics.Message::text).allSatisfy(Canary::isSilent);
    }

    @Test
    void no_log_tells_of_it_and_neither_does_any_metric() throws IOException {
        List<Path> logs;
        try (var files = Files.list(Suite.started().logs())) {
            logs = files.toList();
        }
        assertThat(logs).extracting(it -> it.getFileName().toString()).contains("decisions-service.log", "kafka.log");
        for (Path log : logs) {
            isSilent(Files.readString(log));
        }
        for (Service service : Service.values()) {
            Answer metrics = BOARD.as("CONTROLLER")
                    .at(Suite.started().address(service))
                    .get(service, "/q/metrics")
                    .is(200);
            assertThat(metrics.text()).contains("jvm_");
            // Names and labels: a mean of 4459/33 is 135.12121212121212, and no canary.
            isSilent(metrics.text().replaceAll("(?m) \\S+$", ""));
        }
    }

    @Test
    void no_form_of_a_report_shows_it(@TempDir Path folder) throws IOException {
        Api controller = BOARD.as("CONTROLLER");
        JsonNode draft = Reports.assembled(controller, "2024-Q2");
        isSilent(draft.toString());
        String path = "reports/" + draft.path("reportId").asText();
        for (String type : List.of("application/json", "text/html", "text/csv")) {
            String text =
                    controller.get(REPORTING, path, "Accept", type).is(200).text();
            assertThat(text).contains("2024");
            isSilent(text);
        }
        byte[] pdf = controller
                .get(REPORTING, path, "Accept", "application/pdf")
                .is(200)
                .bytes();
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("2024");
            isSilent(text);
        }
        Path workbook = Files.write(
                folder.resolve("report.xlsx"),
                controller
                        .get(
                                REPORTING,
                                path,
                                "Accept",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .is(200)
                        .bytes());
        String sheet = unzipped(workbook);
        assertThat(sheet).contains("2024");
        isSilent(sheet);
    }

    @Test
    void no_individual_report_shows_it_to_those_who_may_not_see_whom_it_is_about() {
        for (String form : List.of("application/json", "text/csv")) {
            for (Map.Entry<String, String> each :
                    Map.of("AUDITOR", "AUDITORS", "CONTROLLER", "IVO").entrySet()) {
                isSilent(BOARD.as(each.getKey())
                        .get(
                                DECISIONS,
                                "individual-reports?quarter=2024-Q2&limit=1000&recipient=" + each.getValue(),
                                "Accept",
                                form)
                        .is(200)
                        .text());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"break-glass", "access-log?limit=1000", "access-log/checks", "retention-runs"})
    void no_list_about_personal_data_shows_it(String list) {
        for (String form : List.of("application/json", "text/csv")) {
            isSilent(BOARD.as("HEAD_OF_DEPARTMENT")
                    .get(DECISIONS, list, "Accept", form)
                    .text());
        }
    }

    @Test
    void no_refusal_to_open_the_room_or_to_make_an_extract_repeats_it() {
        Emergencies.refused(BOARD, TEXT).forEach(Canary::isSilent);
    }

    @Test
    void reporting_and_agenda_have_nothing_of_it_in_their_databases() {
        for (Service service : List.of(REPORTING, AGENDA)) {
            var stored = Stored.in(service, BOARD);
            for (String table : stored.rows().keySet()) {
                // The title of a secret matter is at home here, with what it has been.
                if (!(service == AGENDA
                        && List.of("matter", "matter_change", "matter_version", "matter_now", "idempotency_key")
                                .contains(table))) {
                    stored.texts("select row_to_json(t)::text from " + table + " t where board = 'canary'")
                            .forEach(Canary::isSilent);
                }
            }
        }
    }

    @Test
    void no_answer_to_a_mistake_repeats_it() {
        Api system = BOARD.as("SYSTEM");
        PostedEvent made = Events.made("MISTAKEN", "2024-01-15")
                .with("person", Map.of("identityNumber", "191212121212", "name", NAME, "protected", true));
        isSilent(system.post(DECISIONS, made.id("mistaken")).is(202).text());
        isSilent(system.post(DECISIONS, made.id("mistaken").with("unit", "X"))
                .is(409)
                .text());
        isSilent(system.post(DECISIONS, made.with("unit", null)).is(400).text());
        isSilent(system.post(DECISIONS, made.with("serviceType", NAME)).is(400).text());
        isSilent(system.post(DECISIONS, made.with("person", NAME)).is(400).text());
        isSilent(system.post(DECISIONS, made.with("unit", TEXT)).is(400).text());
        isSilent(system.post(DECISIONS, made.attribute("source", "/" + "191212121212"))
                .is(400)
                .text());
        isSilent(system.post(DECISIONS, "events", "{\"id\": \"" + TEXT, "Content-Type", "application/cloudevents+json")
                .is(400)
                .text());
        isSilent(system.post(DECISIONS, List.of(made.with("birthYear", TEXT)))
                .is(200)
                .text());
        ANSWERS.values().stream().filter(it -> it.status() != 201).forEach(it -> isSilent(it.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"decisionId", "caseReference", "unit", "decidedBy"})
    void an_identity_number_is_refused_where_none_may_be(String field) {
        for (String spelled : List.of("191212121212", "19121212-1212", "121212-1212", "1212121212", "121212+1212")) {
            PostedEvent event = Events.made("X", "2024-01-15").with(field, "Akt " + spelled + ".");
            if (field.equals("decisionId")) {
                event = event.attribute("subject", "Akt " + spelled + ".");
            }
            assertThat(BOARD.as("SYSTEM").post(DECISIONS, event).is(400).problem())
                    .as(spelled)
                    .isEqualTo("identity-number");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DECISIONS", "DEVIATIONS"})
    void the_owner_keeps_it(Service owner) {
        var stored = Stored.in(owner, BOARD);
        var found = new ArrayList<String>();
        for (String table : stored.rows().keySet()) {
            stored.texts("select row_to_json(t)::text from " + table + " t where board = 'canary'").stream()
                    .filter(row -> CANARIES.stream().anyMatch(row::contains))
                    .forEach(row -> found.add(table));
        }
        assertThat(found)
                .isNotEmpty()
                .doesNotContain(
                        "outbox",
                        "inbox",
                        "dead_letter",
                        "access_log",
                        "access_log_check",
                        "idempotency_key",
                        "job",
                        "import_row",
                        "import_refusal");
    }

    private static void postedTo(Service service, Owner owner) {
        ArrayNode batch = Answer.JSON.createArrayNode();
        EventTypes.all().stream()
                .filter(type -> type.owner() == owner && type.secrets() != null)
                .forEach(type -> batch.add(withCanaries(type)));
        assertThat(batch).isNotEmpty();
        Answer answer = BOARD.as("SYSTEM")
                .post(service, "events", batch, "Content-Type", "application/cloudevents-batch+json")
                .is(200);
        assertThat(answer.json()).allMatch(it -> it.path("status").asText().equals("ACCEPTED"), answer.text());
        ANSWERS.put(service.module(), answer);
    }

    private static JsonNode withCanaries(EventType<?> type) {
        var event = (ObjectNode) read(Samples.withSecrets(type).orElseThrow());
        event.put("municipality", BOARD.municipality())
                .put("board", BOARD.code())
                .put("source", Board.CASE_SYSTEM)
                .put("id", UUID.randomUUID().toString());
        var data = (ObjectNode) event.get("data");
        for (var field : Canary.secretFieldsOf(type)) {
            if (data.hasNonNull(field)) {
                data.set(field, Canary.sungIn(data.get(field)));
            }
        }
        return event;
    }

    private static JsonNode read(String json) {
        try {
            return Answer.JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String unzipped(Path zip) throws IOException {
        var all = new StringBuilder();
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : Collections.list(file.entries())) {
                all.append(new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return all.toString();
    }
}
