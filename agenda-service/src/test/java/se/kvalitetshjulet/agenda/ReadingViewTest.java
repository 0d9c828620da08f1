package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.PageVisitor;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** A member reads the meeting on one page, with their own notes, and of the closed part no more than they may. */
@QuarkusTest
class ReadingViewTest extends WithRealParts {

    private static final String PAGES = "/agenda/sidor/9999/socn";

    private static final String CHAIR = "member-chair";

    @TestHTTPResource
    URI service;

    @Inject
    Store store;

    @Inject
    Statements statements;

    private IssuedPacket packet;
    private String matter;
    private String closed;

    @BeforeEach
    void a_notice_has_gone_out_with_a_matter_and_a_secret_item() {
        packet = IssuedPacket.in("9999");
        matter = packet.item();
        closed = packet.secretItem();
    }

    @Test
    void the_member_reads_all_items_in_order_with_statements_in_place_and_goes_from_one_to_the_next() {
        var page = member().get(view());
        page.says("Läsvy", "2024-04-24 kl. 13.15", "Nämndrummet", "Version 1, ")
                .says("<li><a href=\"#punkt-" + matter + "\">4. Remiss om vräkningar</a>")
                .says("4. Remiss om vräkningar</h2>", "Yttrande över remissen", "Nämnden antar yttrandet.")
                .says("Föregående: punkt 3", "Nästa: punkt 5", "Punkten har ingen tjänsteskrivelse")
                .saysNothingOf("Ändrat sedan kallelsen gick ut");
        assertThat(page.html().indexOf("1. Upprop</h2>"))
                .isLessThan(page.html().indexOf("4. Remiss om vräkningar</h2>"));
    }

    @Test
    void the_closed_part_is_a_number_and_why_and_does_not_open_for_whom_it_is_not() {
        var member = member();
        member.get(view())
                .says("Sekretessärende</h2>", "26\u00a0kap.\u00a01\u00a0§ offentlighets- och sekretesslagen")
                .saysNothingOf(IssuedPacket.SECRET, "Öppna punkt");
        assertThat(member.get(view() + "/punkter/" + closed).status()).isEqualTo(404);
        assertThat(readings(closed)).isEmpty();
    }

    @Test
    void whoever_may_opens_a_secret_item_on_its_own_page_and_each_opening_is_logged_first() {
        var secretaryAtPage = new Browser(service);
        secretaryAtPage.logIn("secretary", view()).says("Öppna punkt").saysNothingOf(IssuedPacket.SECRET);
        secretaryAtPage.get(view() + "/punkter/" + closed).says(IssuedPacket.SECRET, "Omfattas av sekretess");
        secretaryAtPage.get(view() + "/punkter/" + closed).says(IssuedPacket.SECRET);
        assertThat(readings(closed)).containsExactly("secretary closed-part MEETING", "secretary closed-part MEETING");
        assertThat(secretaryAtPage.get(view() + "/punkter/" + matter).status()).isEqualTo(404);
        assertThat(readings(matter)).isEmpty();

        Api.of("9999").as(Role.AUDITOR).get("access-log?thing=" + closed).body("data", hasSize(2));
        new Browser(service)
                .logIn("auditor", view())
                .says("Se vem som har öppnat sekretessärenden")
                .saysNothingOf("Öppna punkt");
        var auditor = new Browser(service);
        auditor.logIn("auditor", PAGES + "/sammantraden/atkomstlogg?thing=" + closed)
                .says("Sekretessärende på dagordningen", "Inför eller under sammanträdet")
                .saysNothingOf(IssuedPacket.SECRET);
    }

    @Test
    void what_has_changed_since_the_notice_is_said_in_words() {
        packet.write(matter, "Yttrande över remissen", "Nämnden avstår från att yttra sig.");
        packet.secretary()
                .post("meetings/" + packet.meeting() + "/items", Map.of("heading", "Kort om budgeten", "position", 1))
                .statusCode(201);
        member().get(view())
                .says("Ändrat sedan kallelsen gick ut", ">Nytt ärende 1: Kort om budgeten</a>")
                .says(">Ny lydelse i ärende 5: Remiss om vräkningar</a>", "Ändrad sedan kallelsen");
    }

    @Test
    void a_note_is_written_beside_its_item_and_goes_when_the_field_is_emptied() {
        var member = member();
        var field = "anteckning-" + matter;
        member.post(noteOn(matter), Map.of("revision", "\"none\"", field, "Fråga om\r\n<barnen>"))
                .says("Fråga om\n&lt;barnen&gt;</textarea>");
        member.post(noteOn(matter), Map.of("revision", "\"none\"", field, "Något annat"))
                .says(
                        "Anteckningen har ändrats på en annan enhet",
                        "Något annat</textarea>",
                        "Sparat nu:",
                        "&lt;barnen&gt;");
        assertThat(member.post(noteOn(matter), Map.of("revision", "\"none\"", field, "Något annat"))
                        .status())
                .isEqualTo(422);

        new Browser(service).logIn("secretary", view()).saysNothingOf("barnen", "Din anteckning");

        var seen = revisionIn(member.get(view()).html());
        member.post(noteOn(matter), Map.of("revision", seen, field, " ")).saysNothingOf("barnen");
    }

    @Test
    void a_note_that_is_too_long_comes_back_as_it_was_typed() {
        var field = "anteckning-" + matter;
        var typed = "å".repeat(10_001);
        var refused = member().post(noteOn(matter), Map.of("revision", "\"none\"", field, typed));
        assertThat(refused.status()).isEqualTo(422);
        refused.says(typed, "href=\"#" + field + "\"", "Högst 10 000 tecken. Det här är 10\u202f001.");
    }

    @Test
    void what_is_kept_on_a_device_is_told_and_holds_no_secret_item() {
        member().get(view())
                .says("Läs utan nät", "Sekretessärenden sparas inte", "Ta bort från enheten")
                .says("data-scope=\"" + PAGES + "/lasvy/\"", PAGES + "/lasvy/skript/lasvy.js")
                .saysNothingOf("data-reader=\"member\"");
        var html = member().get(view()).html();
        assertThat(addressesIn(html))
                .contains(view(), PAGES + "/lasvy/skript/lasvy.js")
                .containsAll(Pattern.compile("(?:href|src)=\"(/agenda/sidor/static/[^\"]+)\"")
                        .matcher(html)
                        .results()
                        .map(file -> file.group(1))
                        .toList())
                .noneMatch(address -> address.contains("/punkter/"));
        addressesIn(html).stream()
                .filter(address -> address.contains("/static/"))
                .forEach(file -> RestAssured.given().get(file).then().statusCode(200));
    }

    @Test
    void the_registered_documents_of_a_statement_stand_with_it_and_a_secret_one_is_a_number_and_why() {
        var plain = packet.register(matter, "Underlag från enheten", false);
        var secret = packet.register(matter, IssuedPacket.SECRET, true);
        var filed = packet.register(matter, "Protokoll från samrådet", false);
        packet.addFile(matter, filed, "Samrådet");
        packet.write(matter, "Yttrande över remissen", "Nämnden antar yttrandet.", plain, filed);
        packet.attachWhatIsMarkedLater(store, statements, plain, secret, filed);
        var member = member();
        member.get(view())
                .says("Underlag från enheten", "finns bara på papper")
                .says(
                        "Handlingen visas inte här. Den omfattas av sekretess enligt 19\u00a0kap.\u00a03\u00a0§\u00a0OSL.")
                .saysNothingOf(IssuedPacket.SECRET);
        var address = view() + "/punkter/" + matter + "/handlingar/" + filed;
        member.get(view()).says("<a href=\"" + address + "\">Protokoll från samrådet</a>");
        assertThat(addressesIn(member.get(view()).html()))
                .contains(address)
                .noneMatch(kept -> kept.contains(secret) || kept.contains(plain));
        for (var document : List.of(plain, secret, "00000000-0000-0000-0000-000000000001")) {
            assertThat(member.get(view() + "/punkter/" + matter + "/handlingar/" + document)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void an_elected_member_opens_the_closed_part_of_a_meeting_in_their_term_and_of_no_other() {
        packet.elect("Ordförande, exempel", CHAIR, "2024-04-24");
        var chair = new Browser(service);
        chair.logIn(CHAIR, view()).says("Öppna punkt").saysNothingOf(IssuedPacket.SECRET);
        chair.get(view() + "/punkter/" + closed).says(IssuedPacket.SECRET, "Anteckning till punkt");
        assertThat(readings(closed)).containsExactly(CHAIR + " closed-part MEETING");
        chair.post(noteOn(closed), Map.of("revision", "\"none\"", "anteckning-" + closed, "Min fråga"))
                .says("Min fråga</textarea>", IssuedPacket.SECRET);

        packet.moveTo("2024-05-22T11:15:00Z");
        chair.get(view()).saysNothingOf("Öppna punkt");
        assertThat(chair.get(view() + "/punkter/" + closed).status()).isEqualTo(404);
    }

    @Test
    void an_answer_says_whose_it_is_as_the_page_says_it_so_that_two_readers_are_not_mixed_up_on_one_device()
            throws Exception {
        var member = new PageVisitor(service).logIn("member", view());
        var reader = member.headers().firstValue("Kvh-Reader").orElseThrow();
        assertThat(member.body()).contains("data-reader=\"" + reader + "\"");
        assertThat(new PageVisitor(service).logIn("secretary", view()).headers().firstValue("Kvh-Reader"))
                .isNotEmpty()
                .isNotEqualTo(Optional.of(reader));
    }

    @Test
    void there_is_no_view_of_a_meeting_that_is_not_there() {
        assertThat(member().get(PAGES + "/lasvy/00000000-0000-0000-0000-000000000001")
                        .status())
                .isEqualTo(404);
        assertThat(member().get(PAGES + "/lasvy/sju").status()).isEqualTo(404);
    }

    private Browser member() {
        var browser = new Browser(service);
        browser.logIn("member", PAGES + "/sammantraden");
        return browser;
    }

    private String view() {
        return PAGES + "/lasvy/" + packet.meeting();
    }

    private String noteOn(String item) {
        return view() + "/punkter/" + item + "/anteckning";
    }

    private List<String> readings(String thing) {
        return store.inTenant(
                new Tenant("9999", "socn"),
                tx -> tx.createQuery(
                                "select caller || ' ' || room || ' ' || purpose from access_log where thing = :thing order by position")
                        .bind("thing", thing)
                        .mapTo(String.class)
                        .list());
    }

    private static String revisionIn(String html) {
        return "\"" + between(html, "name=\"revision\" value=\"&quot;", "&quot;\"", "none") + "\"";
    }

    private static List<String> addressesIn(String html) {
        return List.of(between(html, "data-addresses=\"", "\"", "").split(" "));
    }

    /** The first text between the two that is not the given one. */
    private static String between(String html, String before, String after, String not) {
        int at = html.indexOf(before);
        while (at >= 0) {
            var found = html.substring(at + before.length(), html.indexOf(after, at + before.length()));
            if (!found.equals(not)) {
                return found;
            }
            at = html.indexOf(before, at + 1);
        }
        throw new AssertionError("nothing stands after " + before);
    }
}
