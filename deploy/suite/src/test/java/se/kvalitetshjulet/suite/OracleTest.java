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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.local.sample.Oracle;
import se.kvalitetshjulet.local.sample.SampleMunicipality;

/** The reports of the sample municipality, and of ten others like it, against SQL alone in decisions-service's database. */
class OracleTest {

    private static final List<String> QUARTERS =
            List.of("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4");

    @ParameterizedTest
    @ValueSource(longs = {SampleMunicipality.SEED, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210})
    void every_figure_of_every_quarter_is_the_oracle_s(long seed) throws SQLException {
        Board board = Board.of("oracle-" + seed);
        post(board, SampleMunicipality.events(seed));

        Map<String, Map<String, Long>> byOracle = new TreeMap<>();
        Map<String, Map<String, Long>> byReport = new TreeMap<>();
        try (var connection = Stored.in(DECISIONS, board).connection()) {
            for (String quarter : QUARTERS) {
                byOracle.put(quarter, Oracle.figures(connection, board.path(), quarter));
                byReport.put(quarter, figures(Reports.assembled(board.as("CONTROLLER"), quarter)));
            }
        }

        byReport.forEach((quarter, figures) ->
                assertThat(ofTheQuarterItself(figures)).as(quarter).isEqualTo(byOracle.get(quarter)));
        byReport.forEach((quarter, figures) -> assertThat(ofEarlierQuarters(figures))
                .as("earlier quarters in " + quarter)
                .allSatisfy((figure, value) -> assertThat(value)
                        .as(figure)
                        .isEqualTo(byOracle.getOrDefault(quarterOf(figure), Map.of())
                                .getOrDefault(totalOf(figure), 0L))));
        assertThat(byOracle.get("2024-Q4")).hasSizeGreaterThan(20);
    }

    private static void post(Board board, List<ObjectNode> events) {
        events.forEach(it -> it.put("board", board.code()));
        Answer answer = board.as("SYSTEM")
                .post(DECISIONS, "events", events, "Content-Type", "application/cloudevents-batch+json")
                .is(200);
        assertThat(answer.refused()).isEmpty();
        long distinct = Stored.in(DECISIONS, board).count("decision_event");
        Eventually.that(
                () -> assertThat(Stored.in(REPORTING, board).count("event")).isEqualTo(distinct));
    }

    /** What is more than nothing; each figure of a report with every count has a value, or nothing to count. */
    private static Map<String, Long> figures(JsonNode report) {
        Map<String, Long> figures = new TreeMap<>();
        for (JsonNode figure : report.path("figures")) {
            assertThat(figure.path("suppressed").asBoolean())
                    .as(figure::toString)
                    .isFalse();
            figures.put(figure.path("figureId").asText(), figure.path("value").asLong());
        }
        return figures;
    }

    private static Map<String, Long> ofTheQuarterItself(Map<String, Long> figures) {
        Map<String, Long> own = new TreeMap<>(figures);
        own.entrySet().removeIf(each -> each.getKey().contains(".quarter.") || each.getValue() == 0);
        return own;
    }

    private static Map<String, Long> ofEarlierQuarters(Map<String, Long> figures) {
        Map<String, Long> earlier = new TreeMap<>(figures);
        earlier.keySet().removeIf(figure -> !figure.contains(".quarter."));
        return earlier;
    }

    private static String quarterOf(String figureId) {
        return figureId.substring(figureId.lastIndexOf('.') + 1);
    }

    private static String totalOf(String figureId) {
        return figureId.substring(0, figureId.indexOf(".quarter.")) + ".total";
    }
}
