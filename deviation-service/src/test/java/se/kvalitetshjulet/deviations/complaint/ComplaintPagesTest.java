package se.kvalitetshjulet.deviations.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.kit.PageVisitor.assertPage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.PageVisitor;
import se.kvalitetshjulet.kit.RealPartsResource;

/** A complaint on pages, with the eyes of the registrar, the unit and the board's delegation. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class ComplaintPagesTest {

    private static final String LIST = "/deviations/sidor/9999/socn/klagomal";

    @TestHTTPResource
    URI service;

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();

    @Test
    void a_complaint_is_registered_answered_escalated_and_concluded() throws Exception {
        board.unit(unit);
        var registrar = new PageVisitor(service);
        assertPage(registrar.logIn("registrar", LIST + "/ny"), 200, "Registrera ett klagomål", "Enheten " + unit);
        var fields = new HashMap<>(
                Map.of("kind", "COMPLAINT", "channel", "DIRECT", "text", "Ingen ringde.", "receivedOn", "2024-02-20"));
        fields.put("unit", unit);
        assertPage(
                registrar.post(LIST + "/ny", fields),
                422,
                "Registrera ett klagomål",
                "Ange vad det handlar om.",
                "Ingen ringde.");
        fields.put("subject", "TREATMENT");
        var registered = registrar.post(LIST + "/ny", fields);
        var page = registered.uri().getPath();
        var id = page.substring(page.lastIndexOf('/') + 1);
        assertPage(registered, 200, "Klagomål " + id, "Bemötande", "Försenat");
        assertThat(registered.body()).doesNotContain("/steg/besvara", "/steg/koppla", "Ingen ringde.");

        var manager = new PageVisitor(service);
        assertPage(
                manager.logIn("unit-manager", LIST + "?unit=" + unit), 200, "Klagomål och synpunkter", id, "Försenat");
        assertPage(
                manager.post(page + "/steg/besvara", Map.of("on", "2024-02-19", "version", "1")),
                422,
                "Registrera svaret",
                "daterad före");
        assertPage(
                manager.post(page + "/steg/bekrafta", Map.of("on", "2024-02-21", "version", "1")),
                200,
                "Klagomål " + id,
                "Mottagandet bekräftat",
                "Besluta om en åtgärd",
                "2024-02-21");
        assertPage(
                manager.post(page + "/steg/koppla", Map.of("kind", "DEVIATION", "id", "A-nobody", "version", "1")),
                422,
                "Koppla till avvikelse eller lex Sarah",
                "Den finns inte här.");
        assertPage(
                manager.post(
                        page + "/steg/besvara",
                        Map.of("reason", "Vi ber om ursäkt.", "satisfied", "false", "version", "1")),
                200,
                "Klagomål " + id,
                "Besvarat",
                "Lämna till klagomålsdelegationen");
        assertPage(
                manager.post(page + "/steg/avsluta", Map.of("reason", "Klart.", "version", "1")),
                412,
                "Avsluta klagomålet",
                "Det här har gjorts under tiden",
                "Besvarat",
                "Klart.");
        assertPage(
                manager.post(page + "/steg/delegationen", Map.of("version", "2")),
                200,
                "Klagomål " + id,
                "Hos klagomålsdelegationen");

        var delegate = new PageVisitor(service);
        assertPage(
                delegate.logIn("complaints-delegate", "/deviations/sidor/9999/socn/kvalitet"),
                200,
                "Kvalitet",
                "hos klagomålsdelegationen");
        assertPage(delegate.get(LIST), 200, "Klagomålsdelegationens inkorg", "Det som har lämnats till delegationen");
        assertPage(
                delegate.post(page + "/texter", Map.of("purpose", "INVESTIGATION")),
                200,
                "Vad som har skrivits",
                "Ingen ringde.",
                "Vi ber om ursäkt.");
        assertPage(
                delegate.post(page + "/steg/avsluta", Map.of("outcome", "APOLOGY_GIVEN", "version", "3")),
                200,
                "Klagomål " + id,
                "Ursäkt har framförts",
                "Avslutat");
        assertThat(board.readingsOf(id)).containsExactly("COMPLAINTS_DELEGATE COMPLAINT INVESTIGATION");
    }
}
