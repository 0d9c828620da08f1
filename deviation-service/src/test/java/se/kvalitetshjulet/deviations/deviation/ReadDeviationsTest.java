package se.kvalitetshjulet.deviations.deviation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.kit.RealPartsResource;

/** Deviations as they stand, and for whom. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class ReadDeviationsTest {

    private final String unit = "enhet-" + UUID.randomUUID();
    private final String id = "A-" + UUID.randomUUID();

    @Test
    void a_deviation_is_what_its_events_add_up_to_in_whatever_order_they_came() {
        Api.tell(EventTypes.DEVIATION_RECLASSIFIED, id, _ -> {});
        Api.tell(EventTypes.DEVIATION_CLOSED, id, _ -> {});
        Api.tell(EventTypes.DEVIATION_ASSESSED, id, _ -> {});
        Api.as("HEAD_OF_DEPARTMENT").get("/deviations/" + id).statusCode(404);
        reported(id);
        Api.as("HEAD_OF_DEPARTMENT")
                .get("/deviations/" + id)
                .statusCode(200)
                .header("ETag", equalTo("\"4\""))
                .body("status", equalTo("CLOSED"))
                .body("statusLabel", equalTo("avslutad"))
                .body("area", equalTo("DOCUMENTATION_INFORMATION"))
                .body("areaLabel", equalTo("Dokumentation/information"))
                .body("firstArea", equalTo("CASE_HANDLING"))
                .body("riskValue", equalTo(6))
                .body("causes", contains("ROUTINE_NOT_FOLLOWED"))
                .body("endedOn", equalTo("2024-05-20"))
                .body("description", nullValue())
                .body("conflicts", equalTo(0));
        Api.tell(EventTypes.DEVIATION_REOPENED, id, _ -> {});
        Api.as("HEAD_OF_DEPARTMENT")
                .get("/deviations/" + id)
                .body("status", equalTo("ASSESSED"))
                .body("reopenedOn", equalTo("2024-06-03"))
                .body("endedOn", nullValue());
    }

    @Test
    void the_list_is_narrowed_sorted_and_paged() {
        reported(id);
        var other = id + "-2";
        Api.tell(
                EventTypes.DEVIATION_REPORTED,
                other,
                data -> data.put("unit", unit)
                        .put("area", "ORGANISATION_ROUTINES")
                        .put("reportedOn", "2024-03-10"));
        Api.tell(EventTypes.DEVIATION_CLOSED, other, _ -> {});
        var manager = Api.as("UNIT_MANAGER");
        var list = "/deviations?unit=" + unit;
        manager.get(list).body("data.deviationId", contains(id, other)).body("meta.totalRecords", equalTo(2));
        manager.get(list + "&sort=REPORTED_EARLIEST&limit=1").body("data.deviationId", contains(other));
        manager.get(list + "&open=true").body("data.deviationId", contains(id));
        manager.get(list + "&status=CLOSED").body("data.deviationId", contains(other));
        manager.get(list + "&area=CASE_HANDLING").body("data.deviationId", contains(id));
        manager.get(list + "&reportedFrom=2024-03-11").body("data.deviationId", contains(id));
        manager.get(list + "&reportedTo=2024-03-11").body("data.deviationId", contains(other));
    }

    @ParameterizedTest
    @CsvSource({"status, X", "open, maybe", "reportedFrom, 2024-13-01", "sort, NAME"})
    void a_filter_that_cannot_be_read_is_refused_by_its_name(String name, String value) {
        Api.as("UNIT_MANAGER")
                .get("/deviations?" + name + "=" + value)
                .statusCode(400)
                .body("violations[0].field", equalTo(name));
    }

    @Test
    void whoever_handles_deviations_of_a_unit_sees_those_and_no_others() {
        reported(id);
        var mine = Api.as("UNIT_MANAGER", unit);
        mine.get("/deviations").body("data.deviationId", contains(id));
        mine.get("/deviations/" + id).statusCode(200);
        var others = Api.as("UNIT_MANAGER", "another-unit");
        others.get("/deviations?unit=" + unit).body("data", empty());
        others.get("/deviations/" + id).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMPLOYEE", "REGISTRAR"})
    void whoever_only_reports_sees_nothing_that_somebody_else_reported(String role) {
        reported(id);
        Api.as(role).get("/deviations?unit=" + unit).statusCode(200).body("data", empty());
        Api.as(role).get("/deviations/" + id).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CONTROLLER", "AUDITOR", "MEMBER", "ADMINISTRATOR", "SECRETARY", "COMPLAINTS_DELEGATE", "SYSTEM"
            })
    void who_needs_no_deviation_sees_none(String role) {
        Api.as(role).get("/deviations").statusCode(403);
    }

    private void reported(String deviation) {
        Api.tell(EventTypes.DEVIATION_REPORTED, deviation, data -> data.put("unit", unit));
    }
}
