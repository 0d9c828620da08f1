package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.access.Role;

@QuarkusTest
class WheelTest extends WithRealParts {

    private static final String WHEEL = "/agenda/sidor/9999/socn/namnden/arshjul";

    @TestHTTPResource
    URI service;

    @Test
    void what_comes_back_is_proposed_once_for_its_period() {
        var secretary = Api.of("7551").as(Role.SECRETARY);
        String entry = add(secretary, "Uppföljning", List.of(5, 2), "QUARTER_BEFORE");
        add(secretary, "Internkontrollplan", List.of(11), "YEAR_AFTER");
        secretary
                .post("year-wheel/propose", Map.of())
                .body("proposed.title", contains("Uppföljning första kvartalet 2024"));
        secretary.post("year-wheel/propose", Map.of()).body("proposed", hasSize(0));
        secretary
                .get("proposals")
                .body("data.heading", contains("Uppföljning första kvartalet 2024"))
                .body("data.registryNumber", contains("SOCN/2024:1"));
        secretary
                .get("year-wheel?year=2024")
                .body("months[4].turns[0].registryNumber", equalTo("SOCN/2024:1"))
                .body("months[10].turns[0].period", equalTo("2025"))
                .body("months[10].turns[0].registryNumber", nullValue());

        secretary.post("year-wheel/entries/" + entry + "/end", Map.of()).statusCode(204);
        secretary.post("year-wheel/entries/" + entry + "/end", Map.of()).statusCode(404);
        ClockInApril.goTo(Instant.parse("2025-01-20T08:00:00Z"));
        secretary.post("year-wheel/propose", Map.of()).body("proposed", hasSize(0));
        secretary
                .post("year-wheel/entries", Map.of("heading", "Mål", "months", List.of(13), "covers", "YEAR"))
                .statusCode(400);
        Api.of("7551").as(Role.MEMBER).post("year-wheel/propose", Map.of()).statusCode(403);
    }

    @Test
    void on_pages_the_secretary_puts_on_the_wheel_what_comes_back_and_the_board_sees_its_year() {
        var secretary = new Browser(service);
        secretary.logIn("secretary", WHEEL).says("Årshjulet 2024", "December");
        var wrong = secretary.post(WHEEL, Map.of("heading", "Patientsäkerhet", "months", "vår", "covers", ""));
        assertThat(wrong.status()).isEqualTo(422);
        wrong.says("Skriv månadernas nummer", "Ange vilken period", "value=\"Patientsäkerhet\"");
        secretary
                .post(WHEEL, Map.of("heading", "Kvalitetsberättelse", "months", "5", "covers", "YEAR_BEFORE"))
                .says("Kvalitetsberättelse 2023");
        secretary.post(WHEEL + "/foresla", Map.of()).says("/arenden/SOCN-2024-");
        var member = new Browser(service);
        member.logIn("member", "/agenda/sidor/9999/socn/namnden").says("Årshjulet 2024", "Kvalitetsberättelse 2023");
        member.get(WHEEL).says("Kvalitetsberättelse 2023").saysNothingOf("Ta bort", "Lägg till");
    }

    private static String add(Api by, String heading, List<Integer> months, String covers) {
        return by.post(
                        "year-wheel/entries",
                        Map.of("heading", heading, "months", months, "covers", covers, "validFrom", "2024-01-01"))
                .statusCode(201)
                .extract()
                .path("entryId");
    }
}
