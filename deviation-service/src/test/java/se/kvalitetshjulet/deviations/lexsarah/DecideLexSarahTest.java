package se.kvalitetshjulet.deviations.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.deviations.investigation.Topic;
import se.kvalitetshjulet.kit.RealPartsResource;

/** From what the board is asked, or decided in its place, to the closing. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class DecideLexSarahTest {

    private static final String PROBLEM = "urn:kvalitetshjulet:problem:";

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();

    @BeforeEach
    void aUnit() {
        board.unit(unit);
    }

    @Test
    void no_decision_is_asked_for_without_an_investigation_that_holds_what_it_must() {
        var lexSarah = ALexSarahCase.reportedIn(unit);
        lexSarah.step(lexSarah.head(), "request-board-decision", Map.of())
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "not-investigated"));
        lexSarah.step(Api.as("HEAD_OF_ADMINISTRATION"), "decide-urgently", urgent())
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "not-investigated"));
        lexSarah.investigator().get("/lex-sarah-reports");
        lexSarah.step(lexSarah.head(), "appoint", Map.of("investigator", "investigator"));
        lexSarah.write(ALexSarahCase.entryAbout(Topic.CAUSES));
        lexSarah.step(lexSarah.investigator(), "assess", Map.of("outcome", "MISCONDUCT", "reason", "Det framgår."));
        lexSarah.step(lexSarah.head(), "request-board-decision", Map.of())
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "documentation-missing"))
                .body("detail", containsString("När det inträffade"))
                .body("detail", not(containsString("Orsakerna")));
        for (var topic : Topic.values()) {
            lexSarah.write(ALexSarahCase.entryAbout(topic));
        }
        lexSarah.step(lexSarah.head(), "request-board-decision", Map.of())
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "proposal-missing"));
        lexSarah.step(lexSarah.investigator(), "propose", Map.of("notifyIvo", true, "plan", "Ny rutin."))
                .statusCode(400)
                .body("violations.field", hasItem("notifyIvo"));
        lexSarah.found("MISCONDUCT", false);
        lexSarah.step(lexSarah.head(), "request-board-decision", Map.of("isPublic", true))
                .statusCode(200)
                .body("status", equalTo("WAITS_FOR_BOARD"))
                .body("proposal", equalTo("MEASURES_SUFFICE"))
                .body("secret", equalTo(false));
    }

    @Test
    void what_is_serious_is_asked_about_in_secret_and_may_be_decided_in_urgency() {
        var lexSarah = ALexSarahCase.reportedIn(unit).documented();
        lexSarah.step(lexSarah.investigator(), "assess", Map.of("outcome", "SERIOUS_RISK", "reason", "Det framgår."));
        lexSarah.step(lexSarah.investigator(), "propose", Map.of("notifyIvo", false, "plan", "Ny rutin."))
                .statusCode(400)
                .body("violations.message", hasItem(containsString("§")));
        lexSarah.found("SERIOUS_RISK", true);
        lexSarah.step(lexSarah.head(), "request-board-decision", Map.of("isPublic", true))
                .statusCode(400)
                .body("violations.field", hasItem("isPublic"));
        lexSarah.withTheBoard();
        assertThat(board.messagesAbout(lexSarah.id()))
                .last()
                .asString()
                .contains("board-decision-requested", "\"proposal\":\"NOTIFY_IVO\"", "\"secret\":true");
        lexSarah.step(lexSarah.head(), "decide-urgently", urgent()).statusCode(403);
        var not = new HashMap<>(urgent());
        not.put("notifyIvo", false);
        lexSarah.step(Api.as("HEAD_OF_ADMINISTRATION"), "decide-urgently", not)
                .statusCode(400)
                .body("violations.field", hasItem("notifyIvo"));
        lexSarah.step(Api.as("HEAD_OF_ADMINISTRATION"), "decide-urgently", urgent())
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("decidedBy", equalTo("CHAIR"))
                .body("decidedOutcome", equalTo("SERIOUS_RISK"))
                .body("notifyIvo", equalTo(true));
    }

    @Test
    void the_investigation_follows_the_notification_and_the_case_ends_when_its_measures_are_followed_up() {
        var lexSarah = ALexSarahCase.reportedIn(unit).documented().found("SERIOUS_RISK", true);
        lexSarah.step(lexSarah.head(), "notify-ivo", Map.of("withInvestigation", false))
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "not-decided"));
        lexSarah.step(Api.as("HEAD_OF_ADMINISTRATION"), "decide-urgently", urgent());
        lexSarah.step(lexSarah.head(), "notify-ivo", Map.of("withInvestigation", false), 1)
                .statusCode(412);
        lexSarah.step(lexSarah.head(), "notify-ivo", Map.of("withInvestigation", false))
                .statusCode(200)
                .body("investigationDueOn", notNullValue())
                .body("investigationOverdue", equalTo(false));
        lexSarah.step(lexSarah.head(), "send-investigation", Map.of())
                .statusCode(200)
                .body("investigationDueOn", nullValue());
        lexSarah.step(lexSarah.head(), "close", Map.of()).statusCode(409);
        lexSarah.step(lexSarah.head(), "record-ivo-decision", Map.of("result", "CRITICISM"))
                .statusCode(200)
                .body("status", equalTo("IVO_DECIDED"));
        lexSarah.head()
                .post(
                        "/measures",
                        Map.of(
                                "concerns", Map.of("kind", "LEX_SARAH", "id", lexSarah.id()),
                                "responsible", "Enhetschef",
                                "dueOn", "2999-01-01",
                                "purpose", "PREVENT_RECURRENCE",
                                "category", "ROUTINE_CHANGED",
                                "description", "Adressen kontrolleras av två."))
                .statusCode(201);
        lexSarah.step(lexSarah.head(), "close", Map.of())
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "measures-not-followed-up"));
        lexSarah.step(lexSarah.head(), "close", Map.of("reason", "Enheten har lagts ned."))
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        lexSarah.write(ALexSarahCase.entryAbout(Topic.CAUSES)).statusCode(409);
        lexSarah.step(lexSarah.head(), "appoint", Map.of("investigator", "investigator"))
                .statusCode(409);
        assertThat(board.messagesAbout(lexSarah.id())).noneMatch(message -> message.contains("lagts ned"));
    }

    @Test
    void the_investigation_may_go_with_the_notification() {
        var lexSarah = ALexSarahCase.reportedIn(unit).documented().found("SERIOUS_MISCONDUCT", true);
        lexSarah.step(Api.as("HEAD_OF_ADMINISTRATION"), "decide-urgently", urgent());
        lexSarah.step(lexSarah.head(), "notify-ivo", Map.of("withInvestigation", true))
                .statusCode(200)
                .body("investigationSentOn", notNullValue())
                .body("investigationDueOn", nullValue());
    }

    private static Map<String, Object> urgent() {
        return Map.of("decidedBy", "CHAIR", "notifyIvo", true, "reason", "Nämnden möts först om en månad.");
    }
}
