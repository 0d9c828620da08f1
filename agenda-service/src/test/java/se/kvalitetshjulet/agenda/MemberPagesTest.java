package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.access.Role;

@QuarkusTest
class MemberPagesTest extends WithRealParts {

    private static final String BOARD = "/agenda/sidor/9999/socn/namnden";
    private static final String MEMBERS = BOARD + "/ledamoter";

    @TestHTTPResource
    URI service;

    @Test
    void the_secretary_enters_changes_and_takes_leave_of_a_member_and_the_members_read_who_sits() {
        var secretary = new Browser(service);
        secretary.logIn("secretary", BOARD).says("Ledamöter");
        var wrong = secretary.post(MEMBERS + "/ny", anElected(Map.of("from", "i går", "seat", "")));
        assertThat(wrong.status()).isEqualTo(422);
        wrong.says("Skriv datumet som 2024-03-31", "Ange om det är en ledamot", "value=\"Ledamot, exempel\"");

        var entered = secretary.post(MEMBERS + "/ny", anElected(Map.of("login", "member-checker")));
        entered.says("Tills vidare", "member-checker", "Fullmäktige § 14");
        var member = entered.path();
        assertThat(secretary
                        .post(member + "/avsluta", Map.of("on", "2024-03-31", "version", "7"))
                        .says("Hämta den senaste versionen")
                        .status())
                .isEqualTo(422);
        secretary
                .post(member + "/andra", anElected(Map.of("from", "2024-02-01", "party", "Ett annat", "version", "1")))
                .says("2024-01-31", "Ett annat");
        String term = Api.of("9999")
                .as(Role.SECRETARY)
                .get("members/" + member.substring(MEMBERS.length() + 1))
                .extract()
                .path("terms[0].termId");
        secretary.get(member + "/uppdrag/" + term + "/stryk").says("Stryk uppdraget");
        secretary.get(member + "/uppdrag/" + term + "/ratta").says("value=\"Ett annat\"");
        secretary
                .post(member + "/avsluta", Map.of("on", "2024-04-30", "reason", "Avsagt sig", "version", "3"))
                .says("2024-04-30", "Avsagt sig");

        var administrator = new Browser(service);
        administrator
                .logIn("administrator", BOARD)
                .says("/namnden/ledamoter")
                .saysNothingOf("/namnden/delegation", "/namnden/kalender");
        administrator.get(MEMBERS).says("För in en ledamot");
        assertThat(administrator.get(BOARD + "/kalender").status()).isEqualTo(403);

        var reader = new Browser(service);
        reader.logIn("member", MEMBERS).says("Ledamot, exempel").saysNothingOf("För in en ledamot");
        reader.get(member).says("Ett annat", "Historik").saysNothingOf("member-checker", "Rätta");
        reader.get(MEMBERS + "?on=2024-05-01").says("Ingen är införd för den dagen");
        reader.get(MEMBERS + "?on=imorgon").says("Skriv datumet som 2024-03-31");
        assertThat(reader.get(MEMBERS + "/ny").status()).isEqualTo(403);
    }

    private static Map<String, String> anElected(Map<String, String> besides) {
        var elected = new HashMap<>(Map.of(
                "name", "Ledamot, exempel",
                "party", "Partiet",
                "seat", "ORDINARY",
                "office", "NONE",
                "from", "2023-01-01",
                "reason", "Fullmäktige § 14"));
        elected.putAll(besides);
        return elected;
    }
}
