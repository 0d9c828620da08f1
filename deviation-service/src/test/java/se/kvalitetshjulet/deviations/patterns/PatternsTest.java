package se.kvalitetshjulet.deviations.patterns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static se.kvalitetshjulet.kit.PageVisitor.assertPage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.PageVisitor;
import se.kvalitetshjulet.kit.RealPartsResource;

/** What the deviations and complaints of a unit show over three years. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class PatternsTest {

    @TestHTTPResource
    URI service;

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();

    @BeforeEach
    void threeYears() {
        board.unit(unit);
        reported(2, "2021-03-01", "CASE_HANDLING");
        reported(2, "2022-03-01", "CASE_HANDLING");
        reported(12, "2023-03-01", "CASE_HANDLING");
        reported(1, "2023-04-01", null);
    }

    @Test
    void a_year_is_held_against_those_before_it() {
        var closed = told("2023-05-01", "ORGANISATION_ROUTINES");
        Api.tell(EventTypes.DEVIATION_CLOSED, closed, data -> data.put("on", "2023-05-11"));
        var duplicate = told("2023-05-02", "ORGANISATION_ROUTINES");
        Api.tell(EventTypes.DEVIATION_MARKED_DUPLICATE, duplicate, data -> data.put("on", "2023-05-03"));
        Api.as("UNIT_MANAGER", unit)
                .get("/patterns?year=2023&unit=" + unit)
                .statusCode(200)
                .body("years", contains(2021, 2022, 2023))
                .body("groups.find { it.dimension == 'ALL' }.lines[0].counts", contains(2, 2, 14))
                .body("groups.find { it.dimension == 'ALL' }.lines[0].trend", equalTo("UP"))
                .body("groups.find { it.dimension == 'AREA' }.lines[0].label", equalTo("Handläggning"))
                .body("groups.find { it.dimension == 'AREA' }.lines[0].counts", contains(2, 2, 12))
                .body("groups.find { it.dimension == 'AREA' }.lines.label", hasItem("Utan område"))
                .body("closing[2].reported", equalTo(14))
                .body("closing[2].closed", equalTo(1))
                .body("closing[2].medianDays", equalTo(10.0f))
                .body("closing[2].judged", equalTo(14));
    }

    @Test
    void deviations_are_held_against_years_with_deviations_and_complaints_against_years_with_complaints() {
        var patterns = "/patterns?year=2023&unit=" + unit;
        var deviations = "groups.find { it.dimension == 'ALL' }.lines[0].expected";
        var complaints = "groups.find { it.dimension == 'COMPLAINT_SUBJECT' }.lines[0].expected";
        complained("2023-03-01");
        Api.as("CONTROLLER")
                .get(patterns)
                .statusCode(200)
                .body("years", contains(2021, 2022, 2023))
                .body(deviations, equalTo(2.0f))
                .body(complaints, nullValue());
        complained("2020-03-01");
        Api.as("CONTROLLER")
                .get(patterns)
                .body("years", contains(2020, 2021, 2022, 2023))
                .body(deviations, equalTo(2.0f))
                .body(complaints, equalTo(0.3f));
    }

    @Test
    void what_cannot_be_asked_is_refused_and_who_follows_nothing_up_sees_none() {
        Api.as("CONTROLLER").get("/patterns?year=2099").statusCode(400).body("violations[0].field", equalTo("year"));
        Api.as("CONTROLLER").get("/patterns?within=x").statusCode(400).body("violations[0].field", equalTo("within"));
        Api.as("EMPLOYEE").get("/patterns").statusCode(403);
        Api.as("UNIT_MANAGER", "another-unit")
                .get("/patterns?year=2023&unit=" + unit)
                .statusCode(200)
                .body("groups.size()", equalTo(0));
    }

    @Test
    void a_person_reads_them_with_how_they_were_found() throws Exception {
        var controller = new PageVisitor(service);
        assertPage(
                controller.logIn("controller", "/deviations/sidor/9999/socn/monster?year=2023&unit=" + unit),
                200,
                "Mönster 2023",
                "Fler än väntat",
                "0,0020",
                "exakt tvåsidigt",
                "Holm",
                "<svg",
                "Tid till avslut");
    }

    private void reported(int count, String on, @Nullable String area) {
        for (int number = 0; number < count; number++) {
            told(on, area);
        }
    }

    private void complained(String on) {
        Api.tell(
                EventTypes.COMPLAINT_RECEIVED,
                "K-" + UUID.randomUUID(),
                data -> data.put("unit", unit).put("receivedOn", on));
    }

    private String told(String on, @Nullable String area) {
        var thing = "A-" + UUID.randomUUID();
        Api.tell(EventTypes.DEVIATION_REPORTED, thing, data -> {
            data.put("unit", unit).put("occurredOn", on).put("discoveredOn", on).put("reportedOn", on);
            data.put("area", area);
            if (area == null) {
                data.remove("area");
            }
        });
        return thing;
    }
}
