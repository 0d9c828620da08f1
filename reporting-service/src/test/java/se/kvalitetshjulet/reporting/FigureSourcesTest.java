package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** What a figure's sources tell to whom. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class FigureSourcesTest {

    private static final String REPORT = "/reports/UNEXECUTED_DECISIONS-2024-Q1-1";

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void whoever_may_not_see_small_counts_reads_no_single_event_and_the_same_of_every_figure_that_is_shown() {
        var board = Board.fresh(store, kafka);
        board.tells(Topics.DECISIONS_EVENTS, board.waiting(20));
        board.tells(
                Topics.DECISIONS_EVENTS,
                board.decision("longest").decidedOn("2023-03-01"),
                board.decision("shortest").decidedOn("2023-11-02"));
        board.assembles("2024-Q1");
        board.publishes("2024-Q1").statusCode(201);

        var figure = REPORT + "/figures/unexecuted.not-executed.";
        for (var role : List.of("MEMBER", "HEAD_OF_ADMINISTRATION")) {
            board.reads(role, figure + "total").body("value", equalTo(22)).body("sources", notNullValue());
            var told = board.reads(role, figure + "total/sources?limit=1000")
                    .statusCode(200)
                    .body("meta.totalRecords", equalTo(1))
                    .body("data.source", contains("/case-system/exempel"))
                    .body(
                            "data.lastHeardOn",
                            contains(SwedishTime.today(InstantSource.system()).toString()))
                    .body("data.type", contains(nullValue()))
                    .body("data.time", contains(nullValue()))
                    .body("data.knownAt", contains(nullValue()))
                    .body("data.id", contains(nullValue()))
                    .body("data.subject", contains(nullValue()))
                    .extract()
                    .path("data");
            assertThat(board.reads(role, figure + "by-sex.WOMAN/sources")
                            .extract()
                            .<Object>path("data"))
                    .isEqualTo(told);
        }
        board.reads("CONTROLLER", figure + "total/sources?limit=1000")
                .body("meta.totalRecords", equalTo(22))
                .body("data.subject", hasItem("longest"))
                .body("data.lastHeardOn", everyItem(nullValue()));
    }
}
