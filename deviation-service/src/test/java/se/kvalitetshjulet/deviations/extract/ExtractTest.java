package se.kvalitetshjulet.deviations.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.kvalitetshjulet.kit.PageVisitor.assertPage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.PageVisitor;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.SampleFiles;

/** What the board keeps of somebody in deviations and complaints, for themselves. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class ExtractTest {

    private static final Map<String, String> TOLVAN = Map.of("person", "121212-1212");

    @TestHTTPResource
    URI service;

    @Inject
    Board board;

    private final String reference = "P-" + UUID.randomUUID();
    private final Api head = Api.as("HEAD_OF_DEPARTMENT");

    @Test
    void a_person_is_found_by_their_reference_or_number_and_each_thing_is_logged_as_read() {
        var deviation = told(reference + ", 19121212-1212");
        head.post("/person-extracts", Map.of("person", reference.toLowerCase(Locale.ROOT)))
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("things.id", contains(deviation))
                .body("things[0].label", equalTo("Avvikelse"))
                .body("things[0].written.texts.flatten().field", hasItem("affectedPerson"))
                .body("things[0].readings.why", hasItem("Registerutdrag till den enskilde"));
        head.post("/person-extracts", TOLVAN).body("things.id", hasItem(deviation));
        assertThat(board.readingsOf(deviation))
                .containsExactly("HEAD_OF_DEPARTMENT DEVIATION EXTRACT", "HEAD_OF_DEPARTMENT DEVIATION EXTRACT");
    }

    @Test
    void what_belongs_together_with_it_is_named_for_a_person_to_judge_and_not_read() {
        var deviation = told(reference);
        var lexSarah = "L-" + UUID.randomUUID();
        Api.tell(EventTypes.LEX_SARAH_REPORTED, lexSarah, data -> data.put("deviationId", deviation));
        var measure = "M-" + UUID.randomUUID();
        Api.tell(
                EventTypes.MEASURE_DECIDED,
                measure,
                data -> data.putObject("concerns").put("kind", "LEX_SARAH").put("id", lexSarah));
        head.request()
                .multiPart("file", "brev.pdf", SampleFiles.pdf(100))
                .post(Api.BOARD + "/deviations/" + deviation + "/attachments")
                .then()
                .statusCode(201);
        head.post("/person-extracts", Map.of("person", reference))
                .statusCode(200)
                .body("things.id", contains(deviation))
                .body("things[0].beside.id", contains(lexSarah, measure))
                .body("things[0].beside.label", contains("Lex Sarah-ärende", "Åtgärd"))
                .body("things[0].files", equalTo(1));
        assertThat(board.readingsOf(lexSarah)).isEmpty();
    }

    @Test
    void whoever_is_named_nowhere_gets_an_empty_extract_and_the_question_is_logged() {
        head.post("/person-extracts", Map.of("person", reference))
                .statusCode(200)
                .body("things", empty());
        assertThat(board.readingsOf("–")).contains("HEAD_OF_DEPARTMENT extract EXTRACT");
    }

    @Test
    void it_is_made_by_one_who_answers_for_the_whole_board() {
        Api.as("HEAD_OF_DEPARTMENT", "enhet")
                .post("/person-extracts", Map.of("person", reference))
                .statusCode(403);
        Api.as("EMPLOYEE").post("/person-extracts", Map.of("person", reference)).statusCode(403);
        head.post("/person-extracts", Map.of("person", "P"))
                .statusCode(400)
                .body("violations[0].field", equalTo("person"));
    }

    @Test
    void it_is_the_answer_to_a_form_and_the_person_is_in_no_address() throws Exception {
        var page = "/deviations/sidor/9999/socn/kvalitet/registerutdrag";
        var deviation = told(reference);
        var visitor = new PageVisitor(service);
        assertPage(visitor.logIn("head-of-department", page), 200, "Registerutdrag", "Vem gäller det?");
        assertPage(visitor.post(page, Map.of("person", "")), 422, "Registerutdrag", "minst tre tecken");
        var extract = visitor.post(page, Map.of("person", reference));
        assertPage(extract, 200, "Registerutdrag", deviation, reference, "Vem som har läst");
        assertThat(extract.uri().getPath()).isEqualTo(page);
    }

    private static String told(String person) {
        var thing = "A-" + UUID.randomUUID();
        Api.tell(EventTypes.DEVIATION_REPORTED, thing, data -> data.put("affectedPerson", person));
        return thing;
    }
}
