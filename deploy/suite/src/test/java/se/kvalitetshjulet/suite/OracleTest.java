package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.local.Service.DECISIONS;
import static se.kvalitetshjulet.local.Service.REPORTING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.local.sample.Oracle;
import se.kvalitetshjulet.local.sample.SampleMunicipality;

/** The reports of the sample municipality, held against a count by SQL alone in decisions-service's database. */
class OracleTest {

    private static final Board BOARD = Board.of("oracle");
    private static final Map<String, String> LETTERS =
            Map.of("not-executed", "a", "interrupted", "b", "executed", "c", "closed", "d");

    @BeforeAll
    static void the_sample_is_posted_for_a_board_of_its_own() {
        List<ObjectNode> events = SampleMunicipality.events(SampleMunicipality.SEED);
        events.forEach(it -> it.put("board", BOARD.code()));
        Answer answer = BOARD.as("SYSTEM")
                .post(DECISIONS, "events", events, "Content-Type", "application/cloudevents-batch+json")
                .is(200);
        assertThat(answer.refused()).isEmpty();
        long distinct = Stored.in(DECISIONS, BOARD).count("decision_event");
        Eventually.that(
                () -> assertThat(Stored.in(REPORTING, BOARD).count("event")).isEqualTo(distinct));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"})
    void every_count_of_a_quarter_is_the_oracle_s(String quarter) throws SQLException {
        JsonNode report = Reports.assembled(BOARD.as("CONTROLLER"), quarter);
        Map<String, Long> counted;
        try (var connection = Stored.in(DECISIONS, BOARD).connection()) {
            counted = Oracle.counts(connection, BOARD.path(), quarter);
        }
        assertThat(byGroupAndType(report)).isEqualTo(counted);
        Map<String, Long> totals = Oracle.totals(counted);
        LETTERS.forEach((group, letter) -> assertThat(Reports.figure(report, "unexecuted." + group + ".total"))
                .as(group)
                .isEqualTo(totals.getOrDefault(letter, 0L)));
        if (quarter.equals("2024-Q1")) {
            assertThat(counted).isEmpty();
        }
    }

    private static Map<String, Long> byGroupAndType(JsonNode report) {
        Map<String, Long> found = new TreeMap<>();
        for (JsonNode figure : report.path("figures")) {
            JsonNode dimensions = figure.path("dimensions");
            if (dimensions.size() == 2
                    && dimensions.has("serviceType")
                    && figure.path("unit").asText().equals("antal")
                    && figure.path("value").asLong() > 0) {
                found.put(
                        LETTERS.get(dimensions.path("group").asText()) + "/"
                                + dimensions.path("serviceType").asText(),
                        figure.path("value").asLong());
            }
        }
        return found;
    }
}
