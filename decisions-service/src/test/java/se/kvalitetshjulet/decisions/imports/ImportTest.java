package se.kvalitetshjulet.decisions.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.decisions.Organisation;
import se.kvalitetshjulet.decisions.Topic;
import se.kvalitetshjulet.kit.organisation.Units;

/** Files that are sent by a program. */
@QuarkusTest
class ImportTest extends Importing {

    private static final List<String> TABLES =
            List.of("decision", "decision_event", "decision_event_author", "person", "imported_row", "inbox", "outbox");

    @Inject
    Units units;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void rows_become_the_events_that_a_case_system_would_have_posted() {
        file.row()
                .row("Verkställt från", "2024-02-01", "Beviljad mängd", "12,5", "Mängden räknas i", "timmar per månad")
                .row("Verkställt från", "2024-02-01", "Verkställd omfattning", "Del")
                .row("Avslutat", "2024-02-01", "Skäl för avslut", "Behovet har upphört");
        summary(imported(file)).body("imported", equalTo(4)).body("refused", equalTo(0));

        decision(1).body("status", equalTo("NOT_EXECUTED")).body("dueOn", equalTo("2024-04-10"));
        decision(2).body("executedOn", equalTo("2024-02-01")).body("granted.quantity", equalTo(12.5f));
        decision(3).body("status", equalTo("PARTLY_EXECUTED"));
        decision(4).body("closing.cause", equalTo("NEED_CEASED"));
        investigator
                .get("/decisions/" + file.id(1) + "/history")
                .body("data.source", contains("urn:kvalitetshjulet:decisions-service:import"))
                .body("data.recordedBy", contains("Utredare, exempel"));
        assertThat(new Topic(kafka, Topics.DECISIONS_EVENTS).messagesOf("9999/socn/" + file.id(2), 2))
                .hasSize(2);
    }

    @Test
    void the_same_file_again_changes_nothing_also_when_the_decision_has_been_corrected_since() {
        file.row().row("Verkställt från", "2024-02-01");
        imported(file);
        summary(imported(file))
                .body("ignored", equalTo(2))
                .body("imported", equalTo(0))
                .body("updated", equalTo(0));

        var corrected = DecisionFixture.aDecision();
        Api.as("SYSTEM")
                .send(DecisionFixture.with(
                        DecisionFixture.withData(
                                corrected.corrected("2024-05-01", Map.of("unit", "hemtjanst-syd")),
                                "decisionId",
                                file.id(1)),
                        "subject",
                        file.id(1)))
                .statusCode(202);
        summary(imported(file)).body("ignored", equalTo(2));
        decision(1).body("unit", equalTo("hemtjanst-syd")).body("version", equalTo(2));
    }

    @Test
    void a_row_that_says_otherwise_corrects_what_is_changed_and_a_row_that_says_more_tells_it() {
        file.row().row().row();
        imported(file);
        file.change(1, "Beslutsdatum", "2024-01-16").change(2, "Verkställt från", "2024-02-01");
        summary(imported(file)).body("updated", equalTo(2)).body("ignored", equalTo(1));

        investigator
                .get("/decisions/" + file.id(1) + "/history")
                .body("data[1].sentence", containsString("ändrat i verksamhetssystemet"))
                .body("data[1].corrections.sentence", contains("Beslutsdatum: 2024-01-10 ändrat till 2024-01-16."));
        decision(1).body("dueOn", equalTo("2024-04-16"));
        decision(2).body("status", equalTo("EXECUTED"));
    }

    @Test
    void what_a_case_system_has_posted_is_known() {
        var posted = aDecision();
        Api.as("SYSTEM")
                .send(List.of(posted.made(), posted.started("2024-01-12")))
                .statusCode(200);
        file.row("Beslutsid", posted.id(), "Verkställt från", "2024-01-12");
        summary(imported(file)).body("ignored", equalTo(1));
        file.change(1, "Typ av insats", "CONTACT_PERSON");
        summary(imported(file)).body("updated", equalTo(1));
        investigator
                .get("/decisions/" + posted.id())
                .body("serviceType", equalTo("CONTACT_PERSON"))
                .body("unusedEvents", empty());
    }

    @Test
    void a_row_that_corrects_is_held_to_what_a_new_decision_is() {
        file.row("Beslutsdatum", "2025-08-01", "Lagrum", "SOL_2025_11_1").row();
        imported(file);
        Organisation.has(store, units, "hemtjanst-norr");
        var id = imported(file.change(1, "Beslutsdatum", "2024-05-04").change(2, "Enhet", "ingen-enhet"));
        summary(id).body("refused", equalTo(2)).body("updated", equalTo(0));
        assertThat(refusals(id)).contains("Lagrummet gällde inte den dagen", "Enheten finns inte i organisationen");
        decision(1).body("decidedOn", equalTo("2025-08-01"));
    }

    @Test
    void a_row_never_moves_the_start_of_what_has_been_interrupted() {
        var posted = aDecision();
        Api.as("SYSTEM")
                .send(List.of(
                        posted.made(),
                        posted.started("2024-01-12"),
                        posted.interrupted("2024-05-01"),
                        posted.resumed("2024-06-01")))
                .statusCode(200);
        file.row("Beslutsid", posted.id(), "Verkställt från", "2024-06-01");
        var id = imported(file);
        summary(id).body("refused", equalTo(1)).body("updated", equalTo(0));
        assertThat(refusals(id)).contains("Verkställt från", "Insatsen har haft ett avbrott");
        investigator.get("/decisions/" + posted.id()).body("executedOn", equalTo("2024-01-12"));

        summary(imported(file.change(1, "Verkställt från", "2024-01-12", "Kön", "Man")))
                .body("updated", equalTo(1))
                .body("refused", equalTo(0));
    }

    @Test
    void a_dry_run_says_the_same_and_changes_nothing() {
        file.row().row("Verkställt från", "2024-02-01").row();
        imported(file);
        file.row().row("Kön", "K").row("Beslutsdatum", "x", "Enhet", "").row();
        file.change(2, "Verkställt från", "2024-02-02").change(3, "Namn", "Bara namn");
        var before = counts();
        var dry = send(file.bytes(), "?dryRun=true");
        assertThat(counts()).isEqualTo(before);

        var real = send(file.bytes(), "?dryRun=false");
        for (var id : List.of(dry, real)) {
            summary(id)
                    .body("dryRun", equalTo(id.equals(dry)))
                    .body("rows", equalTo(7))
                    .body("done", equalTo(7))
                    .body("imported", equalTo(2))
                    .body("updated", equalTo(1))
                    .body("ignored", equalTo(1))
                    .body("refused", equalTo(3));
        }
        assertThat(refusals(dry)).isEqualTo(refusals(real)).isEqualTo("""
                \uFEFFRad;Kolumn;Skäl\r
                4;Personnummer;Fyll i den, eftersom Namn är ifylld.\r
                6;Kön;Ordet finns inte i listan. Använd en kod eller ett ord ur listan.\r
                7;Enhet;Cellen är tom. Fyll i den.\r
                7;Beslutsdatum;Skriv datumet som 2024-03-31.\r
                """);
        investigator
                .get("/imports/" + real + "/refusals?limit=2&page=2")
                .body("meta.totalRecords", equalTo(4))
                .body("data.line", contains(7, 7))
                .body("data[0].column", equalTo("Enhet"));
    }

    @Test
    void whom_it_concerns_goes_to_the_room_and_nothing_of_the_file_stays() {
        file.row("Personnummer", "19121212-1212", "Namn", "Importa Importsson", "Skyddade personuppgifter", "Ja")
                .row("Personnummer", "191212121213", "Namn", "Felnummer Felsson", "Skyddade personuppgifter", "Nej");
        var id = imported(file);
        summary(id).body("imported", equalTo(1)).body("refused", equalTo(1));
        investigator
                .get("/decisions/" + file.id(1) + "/person?purpose=CORRECTION&protectedToo=true")
                .body("name", equalTo("Importa Importsson"))
                .body("protectedIdentity", equalTo(true));
        for (var path : List.of("/imports/" + id, "/imports/" + id + "/refusals", "/jobs/" + id)) {
            investigator
                    .get(path)
                    .statusCode(200)
                    .body(not(containsString("sson")))
                    .body(not(containsString("1212")));
        }
        assertThat(remaining(id)).isZero();
        assertThat(new Topic(kafka, Topics.DECISIONS_EVENTS)
                        .messagesOf("9999/socn/" + file.id(1), 1)
                        .getFirst())
                .doesNotContain("Importsson", "1212-1212", "Utredare");

        file.change(1, "Personnummer", "191212121212");
        summary(imported(file)).body("ignored", equalTo(1));
        file.change(1, "Namn", "Importa Omdöpt");
        summary(imported(file)).body("updated", equalTo(1));
        investigator
                .get("/decisions/" + file.id(1) + "/person?purpose=CORRECTION&protectedToo=true")
                .body("name", equalTo("Importa Omdöpt"));
        investigator.get("/decisions/" + file.id(1) + "/history").body(not(containsString("Omdöpt")));
    }

    @Test
    void whoever_has_a_file_compared_with_the_person_that_is_kept_is_in_the_log_also_by_a_dry_run() {
        file.row("Personnummer", "19121212-1212", "Namn", "Importa Importsson", "Skyddade personuppgifter", "Nej")
                .row();
        imported(file);
        var log = "/access-log?decisionId=" + file.id(1);
        Api.as("AUDITOR").get(log).body("data", empty());

        file.change(1, "Namn", "Gissa Gissning").change(2, "Kön", "Man");
        summary(send(file.bytes(), "?dryRun=true")).body("updated", equalTo(2));
        Api.as("AUDITOR")
                .get(log)
                .body("data.purpose", contains("COMPARISON"))
                .body("data.room", contains("imports"))
                .body("data.role", contains("INVESTIGATOR"));
        Api.as("AUDITOR").get("/access-log?decisionId=" + file.id(2)).body("data", empty());
    }

    @Test
    void a_large_file_goes_in_step_by_step() {
        for (int row = 0; row < 1_000; row++) {
            file.row("Verkställt från", "2024-02-01");
        }
        var id = imported(file);
        summary(id).body("imported", equalTo(1_000)).body("done", equalTo(1_000));
        assertThat(count("select count(*) from decision_event where decision_id = any (:ids)"))
                .isEqualTo(2_000);
    }

    @Test
    void a_decision_that_is_erased_is_not_brought_back() {
        var gone = aDecision();
        Api.as("SYSTEM").send(List.of(gone.made(), gone.erased("2024-02-01"))).statusCode(200);
        var id = imported(file.row("Beslutsid", gone.id()).row());
        summary(id).body("imported", equalTo(1)).body("refused", equalTo(1));
        assertThat(refusals(id)).contains("2;Beslutsid;Beslutet är gallrat och kan inte läsas in igen.");
        investigator.get("/decisions/" + gone.id()).statusCode(404);
    }

    @Test
    void what_the_intake_refuses_is_refused_with_all_that_its_row_tells() {
        // A date to Java, but not to the schema.
        var id = imported(file.row("Gäller till", "+12345-01-01", "Verkställt från", "2024-02-01")
                .row());
        summary(id).body("refused", equalTo(1)).body("imported", equalTo(1));
        assertThat(refusals(id)).contains("2;Gäller till;Värdet har fel form.");
        investigator.get("/decisions/" + file.id(1)).statusCode(404);
    }

    private List<Long> counts() {
        return TABLES.stream()
                .map(table -> count("select count(*) from " + table))
                .toList();
    }
}
