package se.kvalitetshjulet.deviations.handler;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.kvalitetshjulet.kit.PageVisitor.assertPage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.kit.PageVisitor;
import se.kvalitetshjulet.kit.RealPartsResource;

/** Who handles a deviation, a complaint or a measure. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class HandlerTest {

    @TestHTTPResource
    URI service;

    private final String unit = "enhet-" + UUID.randomUUID();
    private final String deviation = "A-" + UUID.randomUUID();
    private final Api manager = Api.as("UNIT_MANAGER", unit);
    private final Api investigator = Api.as("INVESTIGATOR", unit);

    @BeforeEach
    void aDeviation() {
        Api.tell(EventTypes.DEVIATION_REPORTED, deviation, data -> data.put("unit", unit));
    }

    @Test
    void whoever_takes_a_case_finds_it_among_their_own_and_the_list_shows_who() {
        investigator.get("/deviations?mine=true").body("data", empty());
        assigned(investigator, Map.of("toMe", true), 201);
        investigator.get("/deviations?mine=true").body("data.deviationId", contains(deviation));
        manager.get("/deviations?mine=true").body("data", empty());
        String name = investigator.get("/deviations/" + deviation).extract().path("handlerName");
        manager.get("/handlers?limit=1000").body("data.name", hasItem(name));
        assigned(manager, Map.of("name", "Kim Ek", "title", "Verksamhetsutvecklare"), 201);
        manager.get("/deviations?unit=" + unit)
                .body("data.handlerName", contains("Kim Ek"))
                .body("data.handlerTitle", contains("Verksamhetsutvecklare"));
        investigator.get("/deviations?mine=true").body("data", empty());
        manager.get("/assignments?kind=DEVIATION&id=" + deviation).body("data.name", contains("Kim Ek", name));
    }

    @ParameterizedTest
    @CsvSource({
        "name,   '',                   name",
        "person, nobody,               person",
        "name,   Kalle 19121212-1212,  name",
        "title,  Vän till 191212121212, title"
    })
    void nobody_in_particular_and_no_identity_number_handles_anything(String field, String value, String violation) {
        assigned(manager, Map.of(field, value), 400).body("violations[0].field", equalTo(violation));
    }

    @Test
    void another_units_case_is_not_there_to_be_handled() {
        assigned(Api.as("UNIT_MANAGER", "another-unit"), Map.of("toMe", true), 404);
    }

    @Test
    void complaints_and_measures_are_handled_too() {
        var complaint = "K-" + UUID.randomUUID();
        Api.tell(EventTypes.COMPLAINT_RECEIVED, complaint, data -> data.put("unit", unit));
        var measure = "M-" + UUID.randomUUID();
        Api.tell(
                EventTypes.MEASURE_DECIDED,
                measure,
                data -> data.putObject("concerns").put("kind", "DEVIATION").put("id", deviation));
        assigned(manager, Map.of("kind", "COMPLAINT", "id", complaint, "toMe", true), 201);
        assigned(manager, Map.of("kind", "MEASURE", "id", measure, "toMe", true), 201);
        manager.get("/complaints?mine=true").body("data.complaintId", contains(complaint));
        manager.get("/measures?mine=true").body("data.measureId", contains(measure));
        investigator.get("/measures?mine=true").body("data.measureId", not(hasItem(measure)));
    }

    @Test
    void a_page_says_who_handles_and_the_first_page_leads_to_ones_own() throws Exception {
        var pages = "/deviations/sidor/9999/socn";
        var page = pages + "/handlaggare/avvikelser/" + deviation;
        var visitor = new PageVisitor(service);
        assertPage(visitor.logIn("unit-manager", page), 200, "Vem handlägger?", "Ingen handlägger ännu.");
        assertPage(visitor.post(page, Map.of()), 422, "Vem handlägger?", "skriv vem som ska handlägga");
        assertPage(visitor.post(page, Map.of("me", "true")), 200, "Avvikelse " + deviation, "Handläggare");
        assertPage(visitor.get(pages + "/handlaggare/mina"), 200, "Mina ärenden", deviation);
        assertPage(visitor.get(pages + "/kvalitet"), 200, "Kvalitet", "Mina ärenden");
    }

    private ValidatableResponse assigned(Api by, Map<String, Object> who, int status) {
        var wanted = new HashMap<String, Object>(Map.of("kind", "DEVIATION", "id", deviation));
        wanted.putAll(who);
        return by.post("/assignments", wanted).statusCode(status);
    }
}
