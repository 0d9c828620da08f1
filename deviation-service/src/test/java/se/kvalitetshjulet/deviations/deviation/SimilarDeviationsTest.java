package se.kvalitetshjulet.deviations.deviation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.kvalitetshjulet.kit.PageVisitor.assertPage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.PageVisitor;
import se.kvalitetshjulet.kit.RealPartsResource;

/** What has happened before, and what happens again in spite of a measure that worked. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class SimilarDeviationsTest {

    private static final String PAGES = "/deviations/sidor/9999/socn";

    @TestHTTPResource
    URI service;

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();
    private final String earlier = "A-" + UUID.randomUUID();
    private final String later = "A-" + UUID.randomUUID();
    private final String measure = "M-" + UUID.randomUUID();
    private final Api manager = Api.as("UNIT_MANAGER", unit);

    @BeforeEach
    void oneAfterAnother() {
        board.unit(unit);
        reported(earlier, LocalDate.of(2022, 3, 11), "ROUTINE_NOT_FOLLOWED");
        Api.tell(
                EventTypes.MEASURE_DECIDED,
                measure,
                data -> data.put("decidedOn", "2022-03-20")
                        .putObject("concerns")
                        .put("kind", "DEVIATION")
                        .put("id", earlier));
        reported(later, LocalDate.of(2023, 9, 2), "ROUTINE_NOT_FOLLOWED");
    }

    @Test
    void an_earlier_one_is_shown_with_what_was_done_and_nothing_that_was_written() {
        manager.get("/deviations/" + later + "/similar")
                .statusCode(200)
                .body("data[0].deviationId", equalTo(earlier))
                .body("data[0].causeLabels.size()", equalTo(1))
                .body("data[0].measures.size()", equalTo(1))
                .body("data[0].description", nullValue());
        manager.get("/deviations/" + earlier + "/similar").body("data.deviationId", not(hasItem(later)));
        Api.as("EMPLOYEE")
                .get("/similar-deviations?unit=" + unit)
                .body("data.score", contains(2, 2))
                .body("data[0].deviationId", nullValue());
        Api.as("UNIT_MANAGER", "another-unit")
                .get("/deviations/" + later + "/similar")
                .statusCode(404);
        Api.as("EMPLOYEE").get("/similar-deviations").body("data", empty());
    }

    @Test
    void the_same_cause_after_a_measure_that_worked_is_a_signal() throws Exception {
        var recurrences = "/deviation-recurrences?deviationId=" + later;
        manager.get(recurrences).body("data", empty());
        followedUp("2023-10-01", "ACHIEVED");
        manager.get(recurrences).body("data", empty());
        followedUp("2022-06-01", "PARTLY");
        manager.get(recurrences).body("data", empty());
        var next = "M-" + UUID.randomUUID();
        Api.tell(
                EventTypes.MEASURE_DECIDED,
                next,
                data -> data.put("decidedOn", "2022-03-20")
                        .putObject("concerns")
                        .put("kind", "DEVIATION")
                        .put("id", earlier));
        Api.tell(
                EventTypes.MEASURE_FOLLOWED_UP,
                next,
                data -> data.put("followedUpOn", "2022-06-01").put("effect", "ACHIEVED"));
        manager.get(recurrences)
                .body("data.measureId", hasItem(next))
                .body("data.cause", hasItem("ROUTINE_NOT_FOLLOWED"));
        manager.get("/deviations?recurring=true").body("data.deviationId", contains(later));
        var visitor = new PageVisitor(service);
        assertPage(
                visitor.logIn("unit-manager", PAGES + "/avvikelser/" + later),
                200,
                "Avvikelse " + later,
                "Samma orsak igen, trots en åtgärd som gav effekt",
                next,
                "Liknande tidigare avvikelser");
        assertPage(visitor.get(PAGES + "/atgarder/" + next), 200, "Åtgärd " + next, "Orsaken är tillbaka", later);
        assertPage(visitor.get(PAGES + "/kvalitet"), 200, "Kvalitet", "Återkommande orsaker");
    }

    @Test
    void what_is_being_reported_is_held_against_what_has_been() throws Exception {
        var visitor = new PageVisitor(service);
        visitor.logIn("employee", PAGES + "/avvikelser/ny");
        assertPage(
                visitor.post(
                        PAGES + "/avvikelser/ny",
                        Map.of("unit", unit, "description", "Ett brev hamnade fel.", "similar", "show")),
                200,
                "Rapportera en avvikelse",
                "Liknande tidigare avvikelser",
                "Ett brev hamnade fel.");
    }

    private void followedUp(String on, String effect) {
        Api.tell(
                EventTypes.MEASURE_FOLLOWED_UP,
                measure,
                data -> data.put("followedUpOn", on).put("effect", effect));
    }

    private void reported(String id, LocalDate on, String cause) {
        Api.tell(
                EventTypes.DEVIATION_REPORTED,
                id,
                data -> data.put("unit", unit)
                        .put("occurredOn", on.toString())
                        .put("discoveredOn", on.toString())
                        .put("reportedOn", on.toString()));
        Api.tell(
                EventTypes.DEVIATION_ASSESSED,
                id,
                data -> data.put("assessedOn", on.plusDays(1).toString())
                        .putArray("causes")
                        .add(cause));
    }
}
