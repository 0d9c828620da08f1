package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.local.SampleUser;

@QuarkusTest
class NoticeTest extends WithRealParts {

    private static final Map<String, Object> NOTHING = Map.of();

    @Inject
    Store store;

    @Test
    void a_meeting_without_time_or_place_is_not_planned_so_no_notice_lacks_them() {
        var secretary = Api.of("7821").as(Role.SECRETARY);
        secretary.post("meetings", Map.of("place", "Nämndrummet")).body("violations.field", hasItem("startsAt"));
        secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", " "))
                .statusCode(400)
                .body("violations.field", hasItem("place"));
    }

    @Test
    void a_notice_goes_out_when_the_agenda_is_approved_as_it_stands() {
        var secretary = Api.of("7822").as(Role.SECRETARY);
        var meeting = meeting(secretary);
        secretary
                .post("meetings/" + meeting + "/notice/issue", NOTHING)
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:agenda-not-approved"))
                .body("detail", containsString("Godkänn dagordningen"));
        var approve = "meetings/" + meeting + "/agenda/approve";
        secretary.post(approve, NOTHING).statusCode(428);
        secretary
                .request()
                .header("If-Match", "\"9\"")
                .body(NOTHING)
                .post(secretary.at(approve))
                .then()
                .statusCode(412);
        Api.of("7822").as(Role.AUDITOR).post(approve, NOTHING).statusCode(403);
        secretary
                .approveAgenda(meeting)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("approvedBy", equalTo("Ordföranden"));

        secretary.post("meetings/" + meeting + "/items", Map.of("heading", "Kort om budgeten"));
        secretary
                .get("meetings/" + meeting + "/agenda")
                .body("state", equalTo("DRAFT"))
                .body("approvedBy", nullValue());
        secretary.post("meetings/" + meeting + "/notice/issue", NOTHING).statusCode(409);
        secretary.issueNotice(meeting).statusCode(200).body("supplement", equalTo(false));
        secretary
                .post("meetings/" + meeting + "/notice/issue", NOTHING)
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:notice-unchanged"));
    }

    @Test
    void a_notice_after_the_first_is_a_supplement_that_says_what_it_changes() {
        var secretary = Api.of("7823").as(Role.SECRETARY);
        var meeting = meeting(secretary);
        secretary.issueNotice(meeting).body("changes", empty());
        secretary
                .get("meetings/" + meeting + "/agenda")
                .body("state", equalTo("PUBLISHED"))
                .body("changes", empty());
        String added = secretary
                .post("meetings/" + meeting + "/items", Map.of("heading", "Kort om budgeten"))
                .extract()
                .path("itemId");
        Api.of("7823")
                .as(Role.MEMBER)
                .get("meetings/" + meeting + "/agenda")
                .body("state", equalTo("SUPPLEMENT_DRAFT"))
                .body("changes.kind", contains("ADDED"))
                .body("changes.itemId", contains(added));
        secretary
                .issueNotice(meeting)
                .body("version", equalTo(2))
                .body("supplement", equalTo(true))
                .body("changes", hasSize(1))
                .body("changes[0].heading", equalTo("Kort om budgeten"))
                .body("changes[0].to", equalTo("4"));
        secretary.get("meetings/" + meeting + "/agenda").body("state", equalTo("SUPPLEMENTED"));
        secretary.get("meetings/" + meeting + "/notice?version=1").body("changes", empty());
    }

    @Test
    void what_is_not_signed_off_is_said_but_stops_no_notice() {
        var secretary = Api.of("7828").as(Role.SECRETARY);
        secretary.post("matters", Map.of("title", "Remiss", "kind", "INQUIRY")).statusCode(201);
        var meeting = meeting(secretary);
        String item = secretary
                .post("meetings/" + meeting + "/items", Map.of("registryNumber", "SOCN/2024:1"))
                .extract()
                .path("itemId");
        var agenda = "meetings/" + meeting + "/agenda";
        secretary.get(agenda).body("outstanding.number", contains("4")).body("outstanding[0].state", nullValue());
        secretary
                .put(
                        "statements/" + item,
                        "\"0\"",
                        Map.of(
                                "title", "Yttrande",
                                "proposedDecisions", List.of(),
                                "summary", "",
                                "documents", List.of(),
                                "recipients", List.of()))
                .statusCode(200);
        secretary.get(agenda).body("outstanding.state", contains("WRITTEN"));
        secretary.issueNotice(meeting).statusCode(200);
    }

    @Test
    void the_closed_part_is_a_packet_of_its_own_for_those_who_may_read_it() {
        var secretary = Api.of("7824").as(Role.SECRETARY);
        secretary
                .post("matters", Map.of("title", "Kanariefågeln", "kind", "LEX_SARAH", "secret", true))
                .statusCode(201);
        var meeting = meeting(secretary);
        String item = secretary
                .post("meetings/" + meeting + "/items", Map.of("registryNumber", "SOCN/2024:1", "span", 14))
                .statusCode(201)
                .body("number", equalTo("4–17"))
                .extract()
                .path("itemId");
        secretary
                .put(
                        "statements/" + item,
                        "\"0\"",
                        Map.of(
                                "title", "Kanariefågeln är sluten",
                                "proposedDecisions", List.of("Kanariefågeln anmäls."),
                                "summary", "Kanariefågeln.",
                                "documents", List.of("Kanariefågeln"),
                                "recipients", List.of("Akten")))
                .statusCode(200);
        secretary.issueNotice(meeting).statusCode(200);
        var notice = "meetings/" + meeting + "/notice";
        var member = Api.of("7824").as(Role.MEMBER);
        assertThat(pages(pdf(member, notice)))
                .contains("4–17 Sekretessärende Sekretess")
                .doesNotContain("Kanarie");
        assertThat(member.request()
                        .accept("text/html")
                        .get(member.at(notice))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("4–17", "Ordförande")
                .doesNotContain("Kanarie");

        Api.of("7824").as(Role.HEAD_OF_DEPARTMENT).get(notice + "/closed-part").statusCode(404);
        assertThat(Readings.of(store, "7824")).isEmpty();
        assertThat(pages(pdf(secretary, notice + "/closed-part")))
                .contains("Sekretess enligt 26 kap. 1 §", "Kanariefågeln är sluten", "4–17");
        assertThat(Readings.of(store, "7824")).contains("SECRETARY closed-part " + item + " MEETING");

        // Every other way to what it is about goes through a door that logs; the list of headings does not.
        secretary.get("meetings/" + meeting + "/items").statusCode(200);
        for (var door : List.of(
                "statements/" + item,
                "meetings/" + meeting + "/items/" + item,
                "meetings/" + meeting + "/items/" + item + "/proceedings")) {
            int before = Readings.of(store, "7824").size();
            secretary.get(door).statusCode(200);
            member.get(door);
            assertThat(Readings.of(store, "7824")).as(door).hasSize(before + 1);
        }
    }

    @Test
    void the_secretary_sees_whom_a_notice_was_sent_to_and_who_has_opened_it() {
        var secretary = Api.of("7825").as(Role.SECRETARY);
        elect(secretary, "Ordförande, exempel", Map.of("office", "CHAIR"));
        elect(
                secretary,
                "Ledamot, exempel",
                Map.of("login", SampleUser.as(Role.MEMBER.name()).id()));
        elect(secretary, "Tidigare ledamot, exempel", Map.of("to", "2024-01-31"));
        var meeting = meeting(secretary);
        var notice = "meetings/" + meeting + "/notice";
        var member = Api.of("7825").as(Role.MEMBER);
        member.get(notice).statusCode(200).body("version", equalTo(0));
        secretary.get(notice + "/recipients").statusCode(404);
        secretary.issueNotice(meeting).statusCode(200);
        member.get(notice + "/recipients").statusCode(403);
        secretary
                .get(notice + "/recipients")
                .body("data.name", contains("Ledamot, exempel", "Ordförande, exempel"))
                .body("data.readAt", contains(nullValue(), nullValue()));

        member.get(notice).statusCode(200);
        secretary
                .get(notice + "/recipients")
                .body("data.readAt", contains(startsWith("2024-04-09T07:12"), nullValue()));
        ClockInApril.goTo(ClockInApril.NINTH.plusSeconds(3600));
        assertThat(pages(pdf(member, notice))).contains("Ordförande, exempel Ordförande");
        secretary.get(notice + "/recipients").body("data[0].readAt", startsWith("2024-04-09T07:12"));

        secretary.post("meetings/" + meeting + "/items", Map.of("heading", "Kort om budgeten"));
        secretary.issueNotice(meeting).body("version", equalTo(2));
        secretary.get(notice + "/recipients").body("data[0].readAt", nullValue());
        secretary.get(notice + "/recipients?version=1").body("data[0].readAt", notNullValue());
    }

    @Test
    void the_chair_approves_the_agenda_and_no_other_member_does() {
        var secretary = Api.of("7826").as(Role.SECRETARY);
        var meeting = meeting(secretary);
        var member = Api.of("7826").as(Role.MEMBER);
        member.approveAgenda(meeting).statusCode(403);
        elect(
                secretary,
                "Ordförande, exempel",
                Map.of(
                        "office",
                        "CHAIR",
                        "login",
                        SampleUser.as(Role.MEMBER.name()).id()));
        member.approveAgenda(meeting).statusCode(200).body("state", equalTo("APPROVED"));
    }

    private static void elect(Api secretary, String name, Map<String, ?> more) {
        var wanted = new HashMap<String, Object>(
                Map.of("name", name, "party", "Exempelpartiet", "seat", "ORDINARY", "from", "2023-01-01"));
        wanted.putAll(more);
        secretary.post("members", wanted).statusCode(201);
    }

    private static byte[] pdf(Api by, String path) {
        return by.request()
                .accept("application/pdf")
                .get(by.at(path))
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asByteArray();
    }

    private static String pages(byte[] pdf) {
        return String.join(" ", Pdf.of(pdf).pages());
    }

    private static String meeting(Api secretary) {
        return secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .statusCode(201)
                .extract()
                .path("meetingId");
    }
}
