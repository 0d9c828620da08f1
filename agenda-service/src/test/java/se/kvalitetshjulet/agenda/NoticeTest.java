package se.kvalitetshjulet.agenda;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.access.Role;

@QuarkusTest
class NoticeTest extends WithRealParts {

    private static final Map<String, Object> NOTHING = Map.of();

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
        Api.of("7822").as(Role.MEMBER).post(approve, NOTHING).statusCode(403);
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

    private static String meeting(Api secretary) {
        return secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .statusCode(201)
                .extract()
                .path("meetingId");
    }
}
