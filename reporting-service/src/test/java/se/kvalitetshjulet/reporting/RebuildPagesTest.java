package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;

@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class RebuildPagesTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]*)\"");

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @TestHTTPResource
    URI service;

    @Test
    void the_administrator_folds_anew_reads_what_differs_switches_back_and_forth_and_drops() throws Exception {
        var board = Board.sample(store, kafka);
        board.tells(
                Topics.DECISIONS_EVENTS,
                board.decision("rebuilt").decidedOn("2024-11-15").executedOn("2024-11-20"));
        var administrator = Visitor.as("ADMINISTRATOR", service);
        assertThat(administrator.goes("/").body()).contains("Räkna om underlaget");
        assertThat(administrator.looksAt("/underlag", "rebuild").body())
                .contains("Beslut och väntetider", "används. Ingen annan finns bredvid.");

        var work = administrator.fillsIn("/underlag", Map.of("projection", "decisions"));
        assertThat(work.uri().getPath()).contains("/underlag/arbete/");
        assertThat(work.body()).contains("Underlaget räknas om och jämförs");
        var compared = shows(administrator, "De två beräkningarna säger detsamma");
        assertThat(compared.body())
                .contains("Version av beslutet", "Byt till beräkning", "Varje rad är lika.")
                .doesNotContain("Det som skiljer");
        assertThat(administrator
                        .goes(work.uri().getPath().substring("/reporting/sidor/9999/socn".length()))
                        .body())
                .contains("Underlaget är omräknat och jämfört");
        assertThat(administrator.fillsIn("/underlag", Map.of("projection", "decisions")))
                .satisfies(refused -> {
                    assertThat(refused.statusCode()).isEqualTo(422);
                    assertThat(refused.body()).contains("har läget ”ny, bredvid den som används”.");
                });

        administrator.fillsIn(besideOn(compared) + "/byt", versionOn(compared));
        var switched = shows(administrator, "Byt tillbaka till beräkning");
        assertThat(besideOn(switched)).isNotEqualTo(besideOn(compared));
        administrator.fillsIn(besideOn(switched) + "/byt", versionOn(switched));
        await().until(() -> besideOn(shows(administrator, "Byt tillbaka")).equals(besideOn(compared)));
        assertThat(administrator
                        .fillsIn(besideOn(compared) + "/ta-bort", Map.of("version", "\"1\""))
                        .statusCode())
                .isEqualTo(422);
        administrator.fillsIn(besideOn(compared) + "/ta-bort", versionOn(administrator.goes("/underlag")));
        shows(administrator, "används. Ingen annan finns bredvid.");
    }

    @Test
    void what_differs_is_said_in_words() throws Exception {
        var board = Board.sample(store, kafka);
        board.tells(
                Topics.DECISIONS_EVENTS,
                board.decision("tampered").decidedOn("2024-11-15").executedOn("2024-11-20"));
        store.useTenant(
                board.tenant(),
                tx -> tx.execute("update decision_wait set known_to = known_from where decision_id = 'tampered'"));
        var administrator = Visitor.as("ADMINISTRATOR", service);

        administrator.fillsIn("/underlag", Map.of("projection", "decisions"));

        var page = shows(administrator, "De två beräkningarna säger olika saker");
        administrator.looksAt("/underlag", "rebuild-differs");
        assertThat(page.body())
                .containsPattern("tampered\\. Väntetid: beräkning \\d+ säger annat om känt till\\.")
                .contains("Byt till beräkning");
        administrator.fillsIn(besideOn(page) + "/byt", versionOn(page));
        var switched = shows(administrator, "Byt tillbaka till beräkning");
        administrator.fillsIn(besideOn(switched) + "/ta-bort", versionOn(switched));
        shows(administrator, "Ingen annan finns bredvid.");
    }

    @Test
    void nobody_else_sees_the_page() {
        var controller = Visitor.as("CONTROLLER", service);
        assertThat(controller.goes("/underlag").statusCode()).isEqualTo(403);
        assertThat(controller.goes("/").body()).doesNotContain("Räkna om underlaget");
    }

    /** Waits for what the work leads to. */
    private static HttpResponse<String> shows(Visitor administrator, String text) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> administrator.goes("/underlag"),
                        page -> page.body().contains(text));
    }

    private static Map<String, String> versionOn(HttpResponse<String> page) {
        var found = VERSION.matcher(page.body());
        assertThat(found.find()).isTrue();
        return Map.of("version", found.group(1).replace("&quot;", "\""));
    }

    /** Where the one beside is worked with. */
    private static String besideOn(HttpResponse<String> page) {
        var found = Pattern.compile("(/underlag/decisions-\\d+)/ta-bort").matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
