package se.kvalitetshjulet.deviations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Samples;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.local.RealParts;
import se.kvalitetshjulet.local.SampleUser;

/** What can be used of what was told, and what is left when it has served its time. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class HistoryTest {

    private static final String BOARD = "/deviations/v1/9999/socn";

    @Inject
    ObjectMapper json;

    @Inject
    Store store;

    private final String thing = "A-" + UUID.randomUUID();

    @Test
    void an_assessment_before_its_report_is_listed_until_the_report_comes() throws IOException {
        var assessed = about(EventTypes.DEVIATION_ASSESSED, "deviationId");
        post(assessed);
        assertThat(conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.at("/concerns/kind").asText()).isEqualTo("DEVIATION");
            assertThat(conflict.path("eventId").asText())
                    .isEqualTo(assessed.path("id").asText());
            assertThat(conflict.path("type").asText()).isEqualTo("se.kvalitetshjulet.deviation.assessed.v1");
            assertThat(conflict.path("reason").asText()).isEqualTo("BEGINNING_UNKNOWN");
        });
        post(about(EventTypes.DEVIATION_REPORTED, "deviationId"));
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void of_two_reports_the_earliest_recorded_counts_whichever_came_first() throws IOException {
        var later = about(EventTypes.LEX_SARAH_REPORTED, "reportId").put("time", "2024-08-01T08:00:00Z");
        var earlier = about(EventTypes.LEX_SARAH_REPORTED, "reportId").put("time", "2024-07-01T08:00:00Z");
        post(later);
        post(earlier);
        assertThat(conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.at("/concerns/kind").asText()).isEqualTo("LEX_SARAH");
            assertThat(conflict.path("eventId").asText())
                    .isEqualTo(later.path("id").asText());
            assertThat(conflict.path("reason").asText()).isEqualTo("ALREADY_BEGUN");
        });
    }

    @Test
    void an_erased_thing_leaves_nothing_and_nothing_brings_it_back() throws IOException {
        post(about(EventTypes.DEVIATION_REPORTED, "deviationId"));
        post(about(EventTypes.DEVIATION_ASSESSED, "deviationId"));
        assertThat(rowsAboutIt()).isGreaterThan(3);
        post(erasure("DEVIATION"));
        assertThat(rowsAboutIt()).isZero();
        post(about(EventTypes.DEVIATION_CLOSED, "deviationId"));
        assertThat(rowsAboutIt()).isZero();
        assertThat(conflicts()).isEmpty();
    }

    @Test
    void the_erasure_of_another_services_thing_touches_nothing_here() throws IOException {
        post(about(EventTypes.DEVIATION_REPORTED, "deviationId"));
        int before = rowsAboutIt();
        post(erasure("DECISION"));
        assertThat(rowsAboutIt()).isEqualTo(before);
    }

    private ObjectNode erasure(String kind) throws IOException {
        var event = about(EventTypes.THING_ERASED, "id");
        ((ObjectNode) event.get("data")).put("kind", kind);
        return event;
    }

    /** The golden sample as another system posts it, about this test's thing. */
    private ObjectNode about(EventType<?> type, String idField) throws IOException {
        var event = (ObjectNode) json.readTree(Samples.withSecrets(type).orElse(Samples.of(type)));
        event.remove("sequence");
        ((ObjectNode) event.get("data")).put(idField, thing);
        return event.put("id", UUID.randomUUID().toString())
                .put("source", "/deviation-system/exempel")
                .put("subject", thing);
    }

    private void post(JsonNode event) throws IOException {
        given().auth()
                .oauth2(RealParts.token(SampleUser.as("SYSTEM")))
                .contentType("application/cloudevents+json")
                .body(json.writeValueAsBytes(event))
                .post(BOARD + "/events")
                .then()
                .statusCode(202);
    }

    private List<JsonNode> conflicts() throws IOException {
        var page = given().auth()
                .oauth2(RealParts.token(SampleUser.as("CONTROLLER")))
                .get(BOARD + "/conflicts?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return StreamSupport.stream(json.readTree(page).path("data").spliterator(), false)
                .filter(conflict -> conflict.at("/concerns/id").asText().equals(thing))
                .toList();
    }

    private int rowsAboutIt() {
        return store.inTenant(
                new Tenant("9999", "socn"),
                tx -> tx.createQuery("""
                        select (select count(*) from thing where thing_id = :id)
                          + (select count(*) from deviation_event where thing_id = :id)
                          + (select count(*) from secret where thing_id = :id)
                          + (select count(*) from deviation where deviation_id = :id)
                          + (select count(*) from thing_conflict where thing_id = :id)
                          + (select count(*) from outbox where key = '9999/socn/' || :id
                             and payload not like '%thing.erased%')
                        """).bind("id", thing).mapTo(Integer.class).one());
    }
}
