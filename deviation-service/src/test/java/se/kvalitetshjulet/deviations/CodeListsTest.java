package se.kvalitetshjulet.deviations;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.RealPartsResource;

/** The lists that deviation-service owns. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class CodeListsTest {

    @ParameterizedTest
    @CsvSource({
        "areas, CASE_HANDLING",
        "causes, ROUTINE_NOT_FOLLOWED",
        "reclassification-reasons, WRONG_AREA",
        "complaint-subjects, TREATMENT",
        "complaint-outcomes, EXPLANATION_GIVEN",
        "measure-categories, ROUTINE_CHANGED",
        "measure-purposes, PREVENT_RECURRENCE",
        "lex-sarah-proposals, NOTIFY_IVO",
        "inspection-results, SHORTCOMINGS_FOUND",
        "risk-events, DECISION_NOT_EXECUTED",
        "control-results, WITHOUT_REMARK"
    })
    void each_list_is_read_at_its_own_address(String list, String code) {
        Api.as("EMPLOYEE").get("/" + list + "?limit=1000").statusCode(200).body("data.code", hasItem(code));
    }

    @Test
    void an_area_of_the_boards_own_is_taken_from_then_on_and_cannot_end_before_it_was_used() {
        var code = "OWN_" + UUID.randomUUID().toString().replace("-", "_").toUpperCase(Locale.ROOT);
        var thing = "A-" + UUID.randomUUID();
        Api.as("ADMINISTRATOR")
                .request()
                .contentType(ContentType.JSON)
                .body("{\"code\": \"%s\", \"label\": \"Eget område\", \"validFrom\": \"2020-01-01\"}".formatted(code))
                .post(Api.BOARD + "/areas")
                .then()
                .statusCode(201);
        Api.tell(EventTypes.DEVIATION_REPORTED, thing, data -> data.put("area", code));
        Api.as("HEAD_OF_DEPARTMENT").get("/deviations/" + thing).body("areaLabel", equalTo("Eget område"));
        var tag = Api.as("ADMINISTRATOR").get("/areas/" + code).extract().header("ETag");
        Api.as("ADMINISTRATOR")
                .request()
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body("{\"validTo\": \"2024-01-31\"}")
                .post(Api.BOARD + "/areas/" + code + "/end")
                .then()
                .statusCode(409);
    }
}
