package se.kvalitetshjulet.agenda;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.access.Role;

/** The copy of the chain that reporting-service's editions are held against. */
@QuarkusTest
class ReportChainTest extends WithRealParts {

    private static final String FIRST = "1a".repeat(32);
    private static final String SECOND = "2b".repeat(32);

    @TestHTTPResource
    URI service;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void the_links_that_were_heard_are_listed_in_their_order_as_they_were_told() {
        publish("7311", 2, FIRST, SECOND);
        publish("7311", 1, null, FIRST);
        publish("7311", 1, null, FIRST);
        hears("7311", 2);

        Api.of("7311")
                .as(Role.AUDITOR)
                .get("report-chain")
                .body("number", contains(1, 2))
                .body("hash", contains(FIRST, SECOND))
                .body("[0].previousHash", nullValue())
                .body("[1].previousHash", equalTo(FIRST))
                .body("[1].reportId", equalTo("edition-" + SECOND))
                .body("[1].period", equalTo("2024-Q1"))
                .body("[1].heardAt", notNullValue());
    }

    @Test
    void a_link_that_contradicts_an_earlier_one_is_kept_beside_it() {
        publish("7302", 1, null, FIRST);
        hears("7302", 1);
        publish("7302", 1, null, SECOND);
        hears("7302", 2);
        Api.of("7302").as(Role.CONTROLLER).get("report-chain").body("number", contains(1, 1));
    }

    @Test
    void the_copy_is_open_to_those_who_check_the_chain_only() {
        Api.of("7303")
                .as(Role.ADMINISTRATOR)
                .get("report-chain")
                .statusCode(200)
                .body("$", hasSize(0));
        Api.of("7303").as(Role.SECRETARY).get("report-chain").statusCode(403);
        Api.of("7303").get("report-chain").statusCode(401);
    }

    @Test
    void the_auditor_carries_the_copy_to_the_reports_by_one_button() {
        publish("9999", 1, null, FIRST);
        publish("9999", 2, FIRST, SECOND);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        Api.of("9999").as(Role.AUDITOR).get("report-chain").body("hash", hasItems(FIRST, SECOND)));

        new Browser(service)
                .logIn("auditor", "/agenda/sidor/9999/socn/rapportkedja")
                .says(
                        "Nämndens kopia av kedjan",
                        "action=\"/reporting/sidor/9999/socn/rapporter/kedjan\"",
                        "1:" + FIRST + ":",
                        "2:" + SECOND + ":" + FIRST,
                        "Första kvartalet 2024, utgåva");
    }

    private void publish(String municipality, int number, String previousHash, String hash) {
        var topic = new Topic(kafka, municipality);
        topic.send(Topics.REPORTING_EVENTS, topic.sample(EventTypes.REPORT_PUBLISHED, event -> {
            event.put("id", "link-" + number + "-" + hash);
            event.put("subject", "edition-" + hash);
            var data = (ObjectNode) event.get("data");
            data.put("reportId", "edition-" + hash);
            data.put("edition", number);
            var link = data.putObject("chain").put("number", number).put("hash", hash);
            if (previousHash != null) {
                link.put("previousHash", previousHash);
            }
        }));
    }

    private static void hears(String municipality, int links) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Api.of(municipality)
                        .as(Role.AUDITOR)
                        .get("report-chain")
                        .body("$", hasSize(links)));
    }
}
