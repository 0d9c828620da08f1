package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.PageVisitor;
import se.kvalitetshjulet.kit.store.Store;

/** Whoever is disqualified in a secret item is as anybody else to it (KL 6:28). */
@QuarkusTest
class ReadingWhileDisqualifiedTest extends WithRealParts {

    private static final String PAGES = "/agenda/sidor/9999/socn";
    private static final String CHAIR = "member-chair";

    @TestHTTPResource
    URI service;

    @Inject
    Store store;

    private IssuedPacket packet;
    private String closed;

    @BeforeEach
    void a_notice_has_gone_out_with_a_secret_item() {
        packet = IssuedPacket.in("9999");
        closed = packet.secretItem();
    }

    @Test
    void a_disqualified_member_reads_no_more_of_the_secret_item_from_when_it_is_recorded() throws Exception {
        packet.moveTo("2024-06-12T11:15:00Z");
        packet.issue();
        String disqualified = packet.elect("Ordförande, exempel", CHAIR, "2024-06-12");
        packet.elect("Ledamot, exempel", "member", "2024-06-12");
        packet.elect("Justerare, exempel", "member-checker", "2024-06-12");
        ClockInApril.goTo(Instant.parse("2024-06-12T11:20:00Z"));
        packet.secretary()
                .post("meetings/" + packet.meeting() + "/open", Map.of())
                .statusCode(200);
        packet.secretary().callRoll(packet.meeting());
        var chair = new Browser(service);
        chair.logIn(CHAIR, view()).says("Öppna punkt");
        var item = view() + "/punkter/" + closed;
        var closedPacket = PAGES + "/sammantraden/" + packet.meeting() + "/sluten-del.pdf";
        var device = new PageVisitor(service);
        device.logIn(CHAIR, view());
        var proceedings = PAGES + "/sammantraden/" + packet.meeting() + "/punkter/" + closed + "/handlaggning";
        for (var path : List.of(item, proceedings)) {
            assertThat(chair.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(textOf(device.file(closedPacket))).contains(IssuedPacket.SECRET);
        int before = readings().size();

        packet.secretary()
                .post(
                        "meetings/" + packet.meeting() + "/items/" + closed + "/proceedings/disqualify",
                        Map.of("memberId", disqualified, "ground", "CONCERNED"))
                .statusCode(200);

        chair.get(view()).says("5. Sekretessärende</h2>").saysNothingOf("Öppna punkt 5");
        for (var path : List.of(item, proceedings)) {
            assertThat(chair.get(path).status()).as(path).isEqualTo(404);
        }
        // The heading of the closed block is secret too, and is still theirs; what is handed out is what is logged.
        assertThat(textOf(device.file(closedPacket)))
                .contains("Sluten del av kallelsen")
                .doesNotContain(IssuedPacket.SECRET);
        assertThat(readings()).hasSize(before);
        var member = new Browser(service);
        member.logIn("member", item).says(IssuedPacket.SECRET);

        // One meeting of a board is open at a time, and other tests of this board open theirs.
        packet.decide(packet.item(), "Nämnden antar yttrandet.");
        packet.decide(closed, IssuedPacket.SECRET);
        packet.secretary()
                .post("meetings/" + packet.meeting() + "/close", Map.of())
                .statusCode(200);
    }

    private static String textOf(byte[] pdf) {
        return String.join(" ", Pdf.of(pdf).pages());
    }

    private String view() {
        return PAGES + "/lasvy/" + packet.meeting();
    }

    private List<String> readings() {
        return Readings.of(store, "9999").stream()
                .filter(reading -> reading.contains(closed))
                .toList();
    }
}
