package se.kvalitetshjulet.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;

/** What is published of a board's meetings can be read by anybody, and nothing else can. */
@QuarkusTest
class FeedTest extends WithRealParts {

    private static final Instant MEETING_DAY = Instant.parse("2024-04-24T11:20:00Z");
    private static final Map<String, Object> NOTHING = Map.of();

    @Inject
    Store store;

    @Inject
    Statements statements;

    @Test
    void a_reader_finds_the_way_from_the_system_to_the_meeting_its_items_and_their_papers_without_a_token() {
        var packet = IssuedPacket.in("7831");
        packet.open("system")
                .statusCode(200)
                .body("type", equalTo("https://schema.oparl.org/1.1/System"))
                .body("oparlVersion", equalTo("https://schema.oparl.org/1.1/"))
                .header("Access-Control-Allow-Origin", equalTo("*"));
        follow(packet.open("system").extract().path("body"))
                .body("data[0].type", equalTo("https://schema.oparl.org/1.1/Body"))
                .body("data[0].legislativeTerm", hasSize(0));
        String meetings = packet.open("body").extract().path("meeting");
        follow(meetings)
                .body("data", hasSize(1))
                .body("data[0].type", equalTo("https://schema.oparl.org/1.1/Meeting"))
                .body("data[0].meetingState", equalTo("eingeladen"))
                .body("data[0].start", equalTo("2024-04-24T11:15:00Z"))
                .body("data[0].location.description", equalTo("Nämndrummet"))
                .body("data[0].agendaItem.number", contains("1", "2", "3", "4", "5", "6", "7", "8", "9"))
                .body("data[0].agendaItem.order", contains(1, 2, 3, 4, 5, 6, 7, 8, 9))
                .body("data[0].agendaItem[3].name", equalTo(IssuedPacket.TITLE))
                .body("pagination.totalElements", equalTo(1))
                .body("links.self", notNullValue())
                .body("links.next", nullValue());
        String paper = packet.open(packet.itemPath())
                .body("public", equalTo(true))
                .body("result", nullValue())
                .body("meeting", endsWith("/open/meetings/" + packet.meeting()))
                .extract()
                .path("consultation");
        follow(follow(paper).extract().path("paper"))
                .body("name", equalTo("Yttrande över remissen"))
                .body("reference", equalTo("SOCN/2024:1"))
                .body("paperType", equalTo("Tjänsteskrivelse"))
                .body("consultation[0].agendaItem", endsWith(packet.itemPath()));
        follow(packet.open("meetings/" + packet.meeting()).extract().path("location.id"))
                .body("description", equalTo("Nämndrummet"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "system",
                "bodies",
                "body",
                "organizations",
                "organization",
                "meetings",
                "agenda-items",
                "papers",
                "consultations",
                "locations",
                "persons",
                "memberships",
                "legislative-terms",
                "files"
            })
    void each_address_that_the_feed_names_answers(String address) {
        if (open("7832", "system").extract().statusCode() == 404) {
            IssuedPacket.in("7832");
        }
        open("7832", address).statusCode(200);
    }

    @Test
    void of_a_secret_item_there_is_its_number_and_that_it_is_secret_also_when_its_paragraph_is_approved() {
        var packet = IssuedPacket.in("7833");
        ClockInApril.goTo(MEETING_DAY);
        packet.secretary()
                .post("meetings/" + packet.meeting() + "/open", NOTHING)
                .statusCode(200);
        packet.decide(packet.item(), "Nämnden antar yttrandet.");
        packet.decide(packet.secretItem(), IssuedPacket.SECRET);
        packet.secretary()
                .post("meetings/" + packet.meeting() + "/close", NOTHING)
                .statusCode(200);
        packet.secretary()
                .post("meetings/" + packet.meeting() + "/minutes/approve", NOTHING)
                .statusCode(200);

        packet.open("meetings/" + packet.meeting() + "/agenda-items/" + packet.secretItem())
                .body("name", equalTo("Sekretessärende"))
                .body("public", equalTo(false))
                .body("'kvalitetshjulet:registryNumber'", nullValue())
                .body("'kvalitetshjulet:paragraph'", nullValue())
                .body("result", nullValue())
                .body("consultation", nullValue());
        packet.open("meetings/" + packet.meeting() + "/papers/" + packet.secretItem())
                .statusCode(404);
        packet.open("meetings/" + packet.meeting()).body("meetingState", equalTo("durchgeführt"));
        packet.open(packet.itemPath())
                .body("result", equalTo("Bifall till förslaget"))
                .body("resolutionText", equalTo("Nämnden antar yttrandet."))
                .body("'kvalitetshjulet:paragraph'", equalTo(1))
                .body("'kvalitetshjulet:approvedOn'", equalTo("2024-04-24"));
        for (var list : List.of("meetings", "agenda-items", "papers", "consultations", "locations")) {
            var said = packet.open(list + "?modified_since=2020-01-01T00:00:00Z&limit=1000")
                    .extract()
                    .asString();
            assertThat(said).doesNotContain("Kanarie", "SOCN/2024:2", "LEX_SARAH");
        }
    }

    @Test
    void a_decision_is_told_when_its_paragraph_is_approved_and_not_before() {
        var packet = IssuedPacket.in("7834");
        ClockInApril.goTo(MEETING_DAY);
        packet.secretary()
                .post("meetings/" + packet.meeting() + "/open", NOTHING)
                .statusCode(200);
        packet.decide(packet.item(), "Nämnden antar yttrandet.");
        packet.open(packet.itemPath()).body("result", nullValue()).body("resolutionText", nullValue());
        packet.secretary()
                .post("meetings/" + packet.meeting() + "/minutes/approve", Map.of("paragraphs", List.of(1)))
                .statusCode(200);
        packet.open(packet.itemPath()).body("resolutionText", equalTo("Nämnden antar yttrandet."));
    }

    @Test
    void what_is_written_after_the_notice_goes_out_with_the_next_one_and_just_that_has_changed() {
        var packet = IssuedPacket.in("7835");
        var since = "?modified_since=2024-04-09T08:00:00Z";
        packet.open("papers" + since).body("data", hasSize(0));
        packet.write(packet.item(), "Yttrande över remissen", "Nämnden avstår från att yttra sig.");
        packet.open(packet.paperPath())
                .body("'kvalitetshjulet:proposedDecisions'", contains("Nämnden antar yttrandet."));

        ClockInApril.goTo(Instant.parse("2024-04-09T09:00:00Z"));
        packet.issue();

        packet.open("papers" + since)
                .body("data", hasSize(1))
                .body("data[0].'kvalitetshjulet:proposedDecisions'", contains("Nämnden avstår från att yttra sig."))
                .body("data[0].created", containsString("2024-04-09T07:12"));
        packet.open("agenda-items" + since).body("data", hasSize(0));
        packet.open("papers?created_since=2024-04-09T08:00:00Z").body("data", hasSize(0));
    }

    @Test
    void an_item_that_is_withdrawn_leaves_a_tombstone_and_so_does_its_paper() {
        var packet = IssuedPacket.in("7836");
        ClockInApril.goTo(Instant.parse("2024-04-09T09:00:00Z"));
        packet.takeOff(packet.item());
        packet.open(packet.itemPath()).body("deleted", nullValue());

        packet.issue();

        for (var path : List.of(packet.itemPath(), packet.paperPath())) {
            packet.open(path)
                    .statusCode(200)
                    .body("deleted", equalTo(true))
                    .body("name", nullValue())
                    .body("reference", nullValue())
                    .body("modified", containsString("2024-04-09T09:00"));
        }
        var itemsSince = "agenda-items?modified_since=2024-04-09T08:00:00Z";
        packet.open(itemsSince).body("data.findAll { it.deleted }.id", hasItem(endsWith(packet.itemPath())));
        packet.open("agenda-items?created_since=2024-01-01T00:00:00Z")
                .body("data.id", everyItem(not(endsWith(packet.itemPath()))));
        packet.open("agenda-items").body("data.id", everyItem(not(endsWith(packet.itemPath()))));
        packet.open("meetings/" + packet.meeting()).body("agendaItem.id", everyItem(not(endsWith(packet.itemPath()))));
    }

    @Test
    void a_public_document_is_told_with_its_paper_and_a_secret_one_nowhere() {
        var packet = IssuedPacket.in("7839");
        var plain = packet.register(packet.item(), "Underlag från enheten", false);
        var secret = packet.register(packet.item(), IssuedPacket.SECRET, true);
        packet.addFile(packet.item(), plain, "Underlaget i text");
        packet.addFile(packet.item(), secret, IssuedPacket.SECRET);
        packet.write(packet.item(), "Yttrande över remissen", "Nämnden antar yttrandet.", plain);
        packet.attachWhatIsMarkedLater(store, statements, plain, secret);
        packet.open("files").body("data", hasSize(0));

        packet.issue();

        String content = packet.open("files")
                .body("data", hasSize(1))
                .body("data[0].name", equalTo("Underlag från enheten"))
                .body("data[0].mimeType", equalTo("text/plain"))
                .body("data[0].paper[0]", endsWith(packet.paperPath()))
                .extract()
                .path("data[0].accessUrl");
        assertThat(follow(content).extract().asString()).isEqualTo("Underlaget i text");
        packet.open(packet.paperPath()).body("auxiliaryFile", hasSize(1));
        packet.open("meetings/" + packet.meeting() + "/files/" + secret).statusCode(404);
        packet.open("meetings/" + packet.meeting() + "/files/" + secret + "/content")
                .statusCode(404);
        assertThat(packet.open("papers?modified_since=2020-01-01T00:00:00Z")
                        .extract()
                        .asString())
                .doesNotContain("Kanarie", secret);
    }

    @Test
    void nothing_is_told_before_the_notice_and_a_board_without_one_has_no_feed() {
        var secretary = Api.of("7837").as(Role.SECRETARY);
        secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .statusCode(201);
        open("7837", "meetings").statusCode(404).body("type", equalTo("urn:kvalitetshjulet:problem:not-found"));
        given().get("/agenda/v1/7831/kn/open/meetings").then().statusCode(404);
        given().get("/agenda/v1/sju/socn/open/meetings").then().statusCode(404);
    }

    @Test
    void a_reader_that_has_the_answer_already_is_told_so_and_pages_lead_to_each_other() {
        var packet = IssuedPacket.in("7838");
        String tag = packet.open("agenda-items?limit=4")
                .header("Cache-Control", containsString("max-age=60"))
                .body("data", hasSize(4))
                .body("pagination.totalPages", equalTo(3))
                .body("links.prev", nullValue())
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag)
                .get("/agenda/v1/7838/socn/open/agenda-items?limit=4")
                .then()
                .statusCode(304);
        String next = packet.open("agenda-items?limit=4").extract().path("links.next");
        follow(next).body("pagination.currentPage", equalTo(2)).body("links.prev", containsString("page=1"));
        packet.open("meetings?omit_internal=true").body("data[0].agendaItem", nullValue());
        packet.open("papers?omit_internal=true").body("data[0].consultation", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meetings?modified_since=igår",
                "meetings?created_until=2024-04-09",
                "papers?page=0",
                "papers?limit=1001",
                "papers?page=nästa",
                "agenda-items?omit_internal=ja"
            })
    void a_question_that_cannot_be_read_is_refused(String question) {
        if (open("7832", "system").extract().statusCode() == 404) {
            IssuedPacket.in("7832");
        }
        open("7832", question).statusCode(org.hamcrest.Matchers.oneOf(400, 404));
    }

    private static ValidatableResponse open(String municipality, String path) {
        return given().get("/agenda/v1/" + municipality + "/socn/open/" + path).then();
    }

    private static ValidatableResponse follow(String address) {
        return given().get(address).then().statusCode(200);
    }
}
