package se.kvalitetshjulet.deviations.lexsarah;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.kit.RealPartsResource;

/** Lex Sarah reports as other systems tell of them, and for whom. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class LexSarahTest {

    private final String unit = "enhet-" + UUID.randomUUID();
    private final String id = "LS-" + UUID.randomUUID();
    private final Api investigator = Api.as("INVESTIGATOR", unit);

    @Test
    void the_chain_counts_link_by_link_whatever_came_first() {
        Api.tell(EventTypes.LEX_SARAH_NOTIFIED_IVO, id, _ -> {});
        Api.tell(EventTypes.LEX_SARAH_DECIDED, id, _ -> {});
        Api.tell(EventTypes.LEX_SARAH_REPORTED, id, data -> data.put("unit", unit));
        investigator
                .get("/lex-sarah-reports/" + id)
                .statusCode(200)
                .body("status", equalTo("REPORTED"))
                .body("conflicts", equalTo(2));
        Api.as("HEAD_OF_DEPARTMENT")
                .get("/conflicts?limit=1000")
                .body("data.findAll { it.concerns.id == '" + id + "' }.reason", hasItem("NOT_ASSESSED"));
        Api.tell(EventTypes.LEX_SARAH_ASSESSED, id, _ -> {});
        Api.tell(EventTypes.LEX_SARAH_INVESTIGATION_OPENED, id, _ -> {});
        investigator
                .get("/lex-sarah-reports/" + id)
                .body("status", equalTo("NOTIFIED_IVO"))
                .body("statusLabel", equalTo("anmäld till IVO"))
                .body("outcomeLabel", equalTo("påtaglig risk för allvarligt missförhållande"))
                .body("investigationDueOn", equalTo("2024-06-25"))
                .body("investigationOverdue", equalTo(true))
                .body("conflicts", equalTo(0));
        investigator
                .get("/lex-sarah-reports?open=true&outcome=SERIOUS_RISK&unit=" + unit)
                .body("data.reportId", contains(id));
        investigator.get("/lex-sarah-reports?status=CLOSED&unit=" + unit).body("data", empty());
    }

    @Test
    void another_units_report_is_not_there() {
        Api.tell(EventTypes.LEX_SARAH_REPORTED, id, data -> data.put("unit", unit));
        Api.as("INVESTIGATOR", "another-unit").get("/lex-sarah-reports/" + id).statusCode(404);
        Api.as("INVESTIGATOR", "another-unit")
                .get("/lex-sarah-reports?unit=" + unit)
                .body("data", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EMPLOYEE",
                "REGISTRAR",
                "COMPLAINTS_DELEGATE",
                "MEMBER",
                "CONTROLLER",
                "AUDITOR",
                "ADMINISTRATOR"
            })
    void who_handles_no_report_sees_none(String role) {
        Api.as(role).get("/lex-sarah-reports").statusCode(403);
    }
}
