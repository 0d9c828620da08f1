package se.kvalitetshjulet.deviations.lexsarah;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.local.SampleUser;

/** The measures of a lex Sarah case, which are guarded as the case is. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class LexSarahMeasuresTest {

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();

    @Test
    void they_are_seen_by_whoever_investigates_and_demand_the_login_that_the_case_does() {
        board.unit(unit);
        var lexSarah = ALexSarahCase.reportedIn(unit).documented();
        var measure = Map.of(
                "concerns", Map.of("kind", "LEX_SARAH", "id", lexSarah.id()),
                "responsible", "Enhetschef",
                "dueOn", "2999-01-01",
                "purpose", "PREVENT_RECURRENCE",
                "category", "ROUTINE_CHANGED",
                "description", "Adressen kontrolleras av två.");
        String id = lexSarah.head()
                .post("/measures", measure)
                .statusCode(201)
                .extract()
                .path("measureId");
        var elsewhere = Api.as("INVESTIGATOR", "another-unit");
        elsewhere.get("/measures/" + id).statusCode(200);
        elsewhere.get("/measures?limit=100").body("data.measureId", hasItem(id));
        var weak = Api.as(new SampleUser("weak", "Chef utan kort", "Chef", "loa2", List.of())
                .with(SampleUser.Assignment.of("9999", "socn", "HEAD_OF_DEPARTMENT")
                        .inUnit(unit)));
        var tooWeak = equalTo("urn:kvalitetshjulet:problem:stronger-login-required");
        weak.get("/measures/" + id).statusCode(403).body("type", tooWeak);
        weak.get("/measures/" + id + "/texts?purpose=SUPERVISION")
                .statusCode(403)
                .body("type", tooWeak);
        weak.post("/measures", measure).statusCode(403).body("type", tooWeak);
        weak.get("/measures?limit=100").statusCode(200).body("data.measureId", not(hasItem(id)));
        weak.get("/lex-sarah-reports/" + lexSarah.id() + "/texts?purpose=SUPERVISION")
                .statusCode(403)
                .body("type", tooWeak);
    }
}
