package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.reporting.facts.EventStore;
import se.kvalitetshjulet.reporting.facts.FoldedAfresh;
import se.kvalitetshjulet.reporting.unexecuted.Presentation;
import se.kvalitetshjulet.reporting.unexecuted.Tally;
import se.kvalitetshjulet.reporting.unexecuted.UnexecutedReport;
import se.kvalitetshjulet.statute.Quarter;

/** Whatever is told, in whatever order: the projection says what the events say, as they were known at any moment. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class AsOfTest {

    private static final List<String> QUARTERS = List.of("2023-Q2", "2023-Q4", "2024-Q1", "2024-Q3");

    @Inject
    Store store;

    @Inject
    EventStore events;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @ValueSource(longs = {1, 20240401, 777, 58})
    void the_report_at_any_moment_is_what_folding_all_events_known_then_gives(long seed) {
        var board = Board.fresh(store, kafka);
        var moments = new ArrayList<String>();
        var random = new Random(seed);
        RandomStories.inBatches(RandomStories.eventsOf(RandomStories.of(board, 120, seed)), seed, batch -> {
            board.send(Topics.DECISIONS_EVENTS, batch);
            if (random.nextInt(3) == 0) {
                // While some of the batch may still be on its way: any moment will do.
                moments.add(board.assembles("2024-Q1").extract().path("asOf"));
            }
        });
        board.knows(RandomStories.eventsOf(RandomStories.of(board, 120, seed)).size());
        moments.add(board.assembles("2024-Q1").extract().path("asOf"));
        board.erases("d7");
        board.erases("d11");

        assertThat(moments).hasSizeGreaterThan(1);
        var kinds = new HashMap<String, Integer>();
        for (String moment : moments) {
            for (String quarter : QUARTERS) {
                Map<String, BigDecimal> afresh = afresh(board, quarter, Instant.parse(moment));
                assertThat(reported(board, quarter, moment))
                        .as("%s as of %s", quarter, moment)
                        .isEqualTo(afresh);
                afresh.forEach(
                        (figure, value) -> kinds.merge(figure, value == null ? 0 : value.signum(), Integer::sum));
            }
        }
        assertThat(kinds.values().stream().filter(counted -> counted > 0)).hasSizeGreaterThan(20);
    }

    private Map<String, BigDecimal> afresh(Board board, String quarter, Instant asOf) {
        Tally tally = Tally.forReportOf(Quarter.parse(quarter));
        store.useTenant(
                board.tenant(),
                tx -> FoldedAfresh.waits(tx, events, board.tenant(), asOf).forEach(tally::add));
        var presentation = new Presentation("Nämnden", true, _ -> 0, _ -> List.of(), code -> code, code -> code);
        Map<String, BigDecimal> figures = new TreeMap<>();
        UnexecutedReport.of(Quarter.parse(quarter), tally, presentation)
                .whole()
                .figures()
                .forEach(figure -> figures.put(figure.figureId(), figure.value()));
        return figures;
    }

    private static Map<String, BigDecimal> reported(Board board, String quarter, String asOf) {
        List<Map<String, Object>> figures = board.assembles(
                        "CONTROLLER", Map.of("kind", "UNEXECUTED_DECISIONS", "period", quarter, "asOf", asOf))
                .statusCode(201)
                .extract()
                .path("figures");
        Map<String, BigDecimal> values = new TreeMap<>();
        figures.forEach(figure -> values.put(
                figure.get("figureId").toString(),
                figure.get("value") == null
                        ? null
                        : new BigDecimal(figure.get("value").toString())));
        return values;
    }
}
