package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.access.Role;

@QuarkusTest
class TemplateTest extends WithRealParts {

    private static final Map<String, Object> OWN = Map.of(
            "items",
            List.of(
                    Map.of("heading", "Meddelanden", "part", "CLOSING"),
                    Map.of("heading", "Mötet öppnas", "part", "OPENING"),
                    Map.of("heading", "Slutna ärenden", "part", "CLOSING", "kind", "SECRET")));

    @TestHTTPResource
    URI service;

    @Test
    void a_board_has_its_own_template_and_planned_meetings_keep_the_one_they_had() {
        var secretary = Api.of("7841").as(Role.SECRETARY);
        secretary
                .get("agenda-template")
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("items", hasSize(7))
                .body("items[0].kind", equalTo("FORMAL"))
                .body("items[6].kind", equalTo("SECRET"));
        var before = meeting(secretary);
        var member = Api.of("7841").as(Role.MEMBER);
        member.get("agenda-template").statusCode(200);
        member.put("agenda-template", "\"0\"", OWN).statusCode(403);
        secretary
                .request()
                .body(OWN)
                .put(secretary.at("agenda-template"))
                .then()
                .statusCode(428);
        secretary.put("agenda-template", "\"3\"", OWN).statusCode(412);
        secretary
                .put("agenda-template", "\"0\"", Map.of("items", List.of(Map.of("heading", " ", "part", "OPENING"))))
                .statusCode(400)
                .body("violations.field", hasItem("items[0].heading"));
        Api.of("7841")
                .as(Role.ADMINISTRATOR)
                .put("agenda-template", "\"0\"", OWN)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("items.heading", contains("Mötet öppnas", "Meddelanden", "Slutna ärenden"));

        secretary
                .get("meetings/" + meeting(secretary) + "/items")
                .body("data.heading", contains("Mötet öppnas", "Meddelanden", "Slutna ärenden"))
                .body("data.kind", contains("FORMAL", "COMMUNICATIONS", "SECRET"))
                .body("data[2].secret", equalTo(true));
        secretary.get("meetings/" + before + "/items").body("data", hasSize(7));
        secretary.get("agenda-template?version=2").statusCode(404);
    }

    @Test
    void its_page_moves_rows_by_buttons_and_saves_only_when_told_to() {
        var page = "/agenda/sidor/9999/socn/namnden/dagordningsmall";
        var secretary = new Browser(service);
        secretary.logIn("secretary", page).says("value=\"Upprop\"", "Sekretessärende");
        var typed = new HashMap<>(Map.of(
                "version", "\"0\"",
                "rows", "2",
                "heading-0", "Upprop",
                "kind-0", "FORMAL",
                "part-0", "OPENING",
                "heading-1", "Val av justerare",
                "kind-1", "",
                "part-1", "OPENING"));
        typed.put("button", "up-1");
        var moved = secretary.post(page, typed);
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.html().indexOf("Val av justerare"))
                .isLessThan(moved.html().indexOf("value=\"Upprop\""));
        moved.says("value=\"down-0\" autofocus=\"autofocus\"");
        typed.put("button", "add");
        secretary.post(page, typed).says("Punkt 3");
        typed.put("button", "remove-0");
        secretary.post(page, typed).says("value=\"Val av justerare\"").saysNothingOf("value=\"Upprop\"");

        typed.put("button", "save");
        typed.put("heading-1", "");
        var refused = secretary.post(page, typed);
        assertThat(refused.status()).isEqualTo(422);
        refused.says("Punkt 2: ange en rubrik", "href=\"#heading-1\"");
        typed.put("heading-1", "Val av justerare");
        typed.put("version", "\"9\"");
        assertThat(secretary.post(page, typed).status()).isEqualTo(412);
        secretary.get(page).says("Sekretessärende");
    }

    private static String meeting(Api secretary) {
        return secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .statusCode(201)
                .extract()
                .path("meetingId");
    }
}
