package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;

/** What several editions say together: the same of the same moment, and no small count by their difference. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class EditionsTest {

    private static final String BY_TYPE = "unexecuted.not-executed.by-service-type.";

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Board board;

    @BeforeEach
    void a_board_of_its_own() {
        board = Board.fresh(store, kafka);
    }

    @Test
    void each_edition_assembled_again_as_of_its_moment_is_the_same_whatever_came_later() {
        var random = new Random(20240515);
        var corrected = IntStream.range(0, 6)
                .mapToObj(i -> board.decision("d" + i).decidedOn("2023-10-01"))
                .toList();
        var editions = new ArrayList<Map<String, Object>>();
        for (int round = 0; round < 4; round++) {
            String day = "2023-0%d-1%d".formatted(round + 1, round);
            String on = "2024-06-0" + (round + 1);
            corrected.forEach(story -> story.correctedOn(on, "decidedOn", day));
            board.learns(randomStories(random, round));
            board.learns(corrected.toArray(DecisionStory[]::new));
            for (var quarter : List.of("2023-Q4", "2024-Q1")) {
                board.assembles(quarter);
                editions.add(board.publishes(quarter).statusCode(201).extract().path("$"));
            }
        }
        assertThat(editions).extracting(edition -> edition.get("contentHash")).doesNotHaveDuplicates();

        for (var edition : editions) {
            board.assembles(
                            "CONTROLLER",
                            Map.of(
                                    "kind",
                                    edition.get("kind"),
                                    "period",
                                    edition.get("period"),
                                    "asOf",
                                    edition.get("asOf")))
                    .statusCode(201)
                    .body("contentHash", equalTo(edition.get("contentHash")))
                    .body("asOf", equalTo(edition.get("asOf")));
        }
        board.reads("AUDITOR", "/edition-chain/verification").body("result", equalTo("INTACT"));
        board.reads("MEMBER", "/reports/" + editions.getLast().get("reportId")).body("stale", equalTo(false));
    }

    @Test
    void what_an_edition_has_shown_does_not_hide_a_small_count_in_the_next() {
        board.learns(waiting("HOME_CARE", 2, "a"));
        board.learns(waiting("SHORT_TERM_HOUSING", 7, "b"));
        board.learns(waiting("SPECIAL_HOUSING", 9, "c"));
        board.assembles("2024-Q1");
        board.publishes("2024-Q1").statusCode(201);
        assertShows("2024-Q1-1", "HOME_CARE", null);
        assertShows("2024-Q1-1", "SHORT_TERM_HOUSING", null);
        assertShows("2024-Q1-1", "SPECIAL_HOUSING", 9);

        // Now special housing would be the cheapest figure to lose, had not everybody seen it.
        board.learns(waiting("SHORT_TERM_HOUSING", 4, "d"));
        board.assembles("2024-Q1");
        board.publishes("2024-Q1").statusCode(201);
        assertShows("2024-Q1-2", "HOME_CARE", null);
        assertShows("2024-Q1-2", "SHORT_TERM_HOUSING", null);
        assertShows("2024-Q1-2", "SPECIAL_HOUSING", 9);
    }

    @Test
    void the_next_quarter_keeps_back_the_total_that_this_one_kept_back() {
        board.learns(waiting("HOME_CARE", 4, "a"));
        board.learns(waiting("SPECIAL_HOUSING", 4, "b"));
        board.assembles("2023-Q4");
        board.publishes("2023-Q4").statusCode(201);
        shown("2023-Q4-1", "unexecuted.not-executed.total", null);

        board.assembles("2024-Q1");
        board.publishes("2024-Q1").statusCode(201);
        shown("2024-Q1-1", "unexecuted.not-executed.quarter.2023-Q4", null);
    }

    private DecisionStory[] waiting(String type, int number, String name) {
        return IntStream.range(0, number)
                .mapToObj(i -> board.decision(name + i).of(type).decidedOn("2023-07-01"))
                .toArray(DecisionStory[]::new);
    }

    private void assertShows(String edition, String type, Integer value) {
        shown(edition, BY_TYPE + type, value);
    }

    private void shown(String edition, String figureId, Integer value) {
        board.reads("MEMBER", "/reports/UNEXECUTED_DECISIONS-" + edition)
                .statusCode(200)
                .body(
                        "figures.find { it.figureId == '" + figureId + "' }.value",
                        value == null ? nullValue() : equalTo(value));
    }

    private DecisionStory[] randomStories(Random random, int round) {
        var stories = new ArrayList<DecisionStory>();
        for (int i = 0; i < 60; i++) {
            var decided = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(330));
            var story = board.decision("r" + round + "-" + i)
                    .forA(random.nextBoolean() ? "WOMAN" : "MAN")
                    .decidedOn(decided.toString());
            if (random.nextBoolean()) {
                story.executedOn(decided.plusDays(20L + random.nextInt(250)).toString());
            }
            stories.add(story);
        }
        return stories.toArray(DecisionStory[]::new);
    }
}
