package se.kvalitetshjulet.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.document.SamplePdf;
import se.kvalitetshjulet.agenda.statement.StatementStep;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What has gone out stays as it went out: the words of a notice, and the files of its documents until a supplement has others. */
@QuarkusTest
class IssuedNoticeTest extends WithRealParts {

    private static final Map<String, Object> NOTHING = Map.of();

    @TestHTTPResource
    URI service;

    @Inject
    Store store;

    @Inject
    Statements statements;

    @Test
    void the_feed_and_the_reading_view_have_the_file_that_went_out_until_the_supplement_has_another() {
        var packet = IssuedPacket.in("9999");
        var document = packet.register(packet.item(), "Underlag från enheten", false);
        var first = SamplePdf.accessible(1).bytes();
        packet.addFile(packet.item(), document, "underlag.pdf", first);
        packet.write(packet.item(), "Yttrande över remissen", "Nämnden antar yttrandet.", document);
        packet.issue();
        var agenda = "meetings/" + packet.meeting() + "/agenda";
        packet.secretary().get(agenda).body("state", equalTo("SUPPLEMENTED")).body("changes", empty());

        var second = SamplePdf.accessible(3).bytes();
        packet.addFile(packet.item(), document, "underlag.pdf", second);

        var view = "/agenda/sidor/9999/socn/lasvy/" + packet.meeting();
        var paper = view + "/punkter/" + packet.item() + "/handlingar/" + document;
        var member = new Browser(service);
        member.logIn("member", view)
                .says("Ändrad sedan kallelsen", paper, ", 1 sida")
                .saysNothingOf("3 sidor");
        assertThat(published(packet, document)).isEqualTo(first);
        packet.secretary()
                .get(agenda)
                .body("state", equalTo("SUPPLEMENT_DRAFT"))
                .body("changes.kind", contains("TEXT_CHANGED"))
                .body("changes.itemId", contains(packet.item()));

        ClockInApril.goTo(Instant.parse("2024-04-09T09:00:00Z"));
        packet.issue();

        member.get(view).says(", 3 sidor").saysNothingOf("Ändrad sedan kallelsen");
        assertThat(published(packet, document)).isEqualTo(second);
        packet.open("files?modified_since=2024-04-09T08:00:00Z")
                .body("data", hasSize(1))
                .body("data[0].modified", containsString("2024-04-09T09:00"));
    }

    @Test
    void an_agenda_is_approved_anew_when_a_file_of_it_has_changed_since() {
        var packet = IssuedPacket.in("7871");
        var document = packet.register(packet.item(), "Underlag från enheten", false);
        packet.write(packet.item(), "Yttrande över remissen", "Nämnden antar yttrandet.", document);
        packet.secretary().approveAgenda(packet.meeting()).statusCode(200);

        packet.addFile(packet.item(), document, "Underlaget");

        packet.secretary()
                .post("meetings/" + packet.meeting() + "/notice/issue", NOTHING)
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:agenda-not-approved"));
        packet.issue();
    }

    @Test
    void what_is_put_right_or_signed_off_afterwards_is_not_read_into_a_notice_that_has_gone_out() {
        var secretary = Api.of("7872").as(Role.SECRETARY);
        String term = secretary
                .post("members", chair("Ordförande, exempel"))
                .extract()
                .path("terms[0].termId");
        String member = secretary.get("members").extract().path("data[0].memberId");
        var packet = IssuedPacket.in("7872");
        var went = words(packet);
        assertThat(went).contains("Ordförande, exempel", "<td>SOCN/2024:1</td>").doesNotContain("Undertecknad");

        secretary
                .put(
                        "matters/SOCN-2024-1",
                        "\"1\"",
                        Map.of(
                                "title",
                                IssuedPacket.TITLE,
                                "kind",
                                "INQUIRY",
                                "classification",
                                Map.of("plan", "KLASSA", "code", "1.2.8", "name", "Lämna yttrande")))
                .statusCode(200);
        secretary
                .request()
                .header("If-Match", "\"1\"")
                .body(chair("Ny ordförande, exempel"))
                .post(secretary.at("members/" + member + "/terms/" + term + "/correct"))
                .then()
                .statusCode(200);
        var tenant = new Tenant("7872", "socn");
        store.useTenant(
                tenant,
                tx -> statements.keep(
                        tx,
                        tenant,
                        UUID.fromString(packet.item()),
                        1,
                        new StatementStep(
                                StatementStep.Kind.SIGNED_OFF,
                                "chef",
                                "Chef, exempel",
                                "avdelningschef",
                                ClockInApril.NINTH)));

        assertThat(words(packet)).isEqualTo(went);

        secretary
                .post("meetings/" + packet.meeting() + "/items", Map.of("heading", "Kort om budgeten"))
                .statusCode(201);
        packet.issue();
        assertThat(words(packet))
                .contains("Ny ordförande, exempel", "SOCN/2024:1 - 1.2.8 - Lämna yttrande", "Undertecknad 2024-04-09");
    }

    @Test
    void a_packet_is_bound_once_and_forgotten_when_something_in_it_becomes_secret() {
        var packet = IssuedPacket.in("7873");
        var open = pdf(packet, "notice");
        pdf(packet, "notice/closed-part");
        assertThat(kept("7873"))
                .hasSize(2)
                .anyMatch(part -> part.contains("/1/OPEN "))
                .anyMatch(part -> part.contains("/1/CLOSED "));
        assertThat(pdf(packet, "notice")).isEqualTo(open);
        writeOver("bound before");
        assertThat(new String(pdf(packet, "notice"), StandardCharsets.UTF_8)).isEqualTo("bound before");

        IssuedPacket.markAsSecret(packet.secretary());

        assertThat(kept("7873")).isEmpty();
        assertThat(String.join(" ", Pdf.of(pdf(packet, "notice")).pages()))
                .contains("Sekretessärende")
                .doesNotContain(IssuedPacket.TITLE, "Nämnden antar yttrandet.");
        assertThat(kept("7873")).hasSize(1);
    }

    @Test
    void what_becomes_secret_while_a_packet_is_bound_is_not_kept() {
        var packet = IssuedPacket.in("7875");
        var board = new Tenant("7875", "socn");
        var reading = store.inTenant(board, tx -> {
            BoardLock.PACKETS.take(tx, board);
            var bound = CompletableFuture.supplyAsync(() -> pdf(packet, "notice"));
            await().atMost(Duration.ofSeconds(20)).until(this::isSomebodyWaiting);
            tx.execute("update agenda_item set secret = true, kind = 'SECRET' where item_id = ?::uuid", packet.item());
            return bound;
        });
        assertThat(reading.join()).isNotEmpty();
        assertThat(kept("7875")).isEmpty();
    }

    private boolean isSomebodyWaiting() {
        return store.inTenant(
                new Tenant("7875", "socn"),
                tx -> tx.createQuery(
                                "select exists (select 1 from pg_locks where locktype = 'advisory' and not granted)")
                        .mapTo(Boolean.class)
                        .one());
    }

    @Test
    void a_document_that_would_make_the_packet_too_large_is_not_attached() {
        var packet = IssuedPacket.in("7874");
        var document = packet.register(packet.item(), "Hela arkivet", false);
        packet.addFile(
                packet.item(), document, "arkivet.pdf", SamplePdf.scanned(1501).bytes());
        var statement = "statements/" + packet.item();
        packet.secretary()
                .put(
                        statement,
                        "\"1\"",
                        Map.of(
                                "title", "Yttrande över remissen",
                                "proposedDecisions", List.of("Nämnden antar yttrandet."),
                                "summary", "Kort om saken.",
                                "documents", List.of(),
                                "attached", List.of(document),
                                "recipients", List.of("Akten")))
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:packet-full"))
                .body("detail", containsString("rymmer 1500 sidor och 40 MB"));
        packet.secretary().get(statement).body("version", equalTo(1));
    }

    private List<String> kept(String municipality) {
        return store.inTenant(
                new Tenant(municipality, "socn"),
                tx -> tx.createQuery("select distinct thing_id || ' ' || content_hash from packet_piece")
                        .mapTo(String.class)
                        .list());
    }

    private void writeOver(String content) {
        store.useTenant(
                new Tenant("7873", "socn"),
                tx -> tx.createUpdate("""
                        with old as (delete from packet_piece where place = 0 returning *)
                        insert into packet_piece select municipality, board, thing_id, content_hash, 9, :content from old
                        """)
                        .bind("content", content.getBytes(StandardCharsets.UTF_8))
                        .execute());
    }

    private static byte[] pdf(IssuedPacket packet, String what) {
        return packet.secretary()
                .request()
                .accept("application/pdf")
                .get(packet.secretary().at("meetings/" + packet.meeting() + "/" + what))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static Map<String, Object> chair(String name) {
        return Map.of("name", name, "party", "Partiet", "seat", "ORDINARY", "office", "CHAIR", "from", "2023-01-01");
    }

    /** The packet as a page. */
    private static String words(IssuedPacket packet) {
        return packet.secretary()
                .request()
                .accept("text/html")
                .get(packet.secretary().at("meetings/" + packet.meeting() + "/notice"))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace('\u00a0', ' ');
    }

    private static byte[] published(IssuedPacket packet, String document) {
        return given().get(
                        packet.secretary().at("open/meetings/" + packet.meeting() + "/files/" + document + "/content"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
