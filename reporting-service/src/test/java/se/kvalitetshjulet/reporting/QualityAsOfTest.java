package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.reporting.annual.KnownQuality;
import se.kvalitetshjulet.reporting.annual.QualityFoldedAfresh;
import se.kvalitetshjulet.reporting.facts.EventStore;

/** Whatever is told of deviations and what goes with them, in whatever order: what is kept is what the events say. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class QualityAsOfTest {

    private static final List<String> AREAS = List.of("CASE_HANDLING", "ORGANISATION_ROUTINES", "PHYSICAL_ENVIRONMENT");

    @Inject
    Store store;

    @Inject
    EventStore events;

    @Inject
    KnownQuality known;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @ValueSource(longs = {3, 20240401})
    void what_is_known_at_any_moment_is_what_folding_all_events_known_then_gives(long seed) {
        var board = Board.fresh(store, kafka);
        var stories = stories(board, new Random(seed));
        var all = stories.stream().flatMap(story -> story.events().stream()).toList();
        var moments = new ArrayList<Instant>();
        RandomStories.inBatches(all, seed, batch -> {
            board.send(Topics.DEVIATIONS_EVENTS, batch);
            moments.add(Instant.now());
        });
        board.knows(all.size());
        board.tells(List.of());
        board.send(
                Topics.DEVIATIONS_EVENTS,
                List.of(board.thing("d3")
                        .erased("DEVIATION", "2024-06-01")
                        .events()
                        .getLast()));
        board.knows(all.size() - stories.get(3).events().size() + 1);
        moments.add(Instant.now());

        store.useTenant(board.tenant(), tx -> {
            for (var moment : moments) {
                for (int year : List.of(2022, 2023, 2024)) {
                    assertThat(known.ofYear(tx, board.tenant(), 1, year, moment))
                            .as("%d as of %s", year, moment)
                            .containsExactlyInAnyOrderElementsOf(
                                    QualityFoldedAfresh.of(tx, events, board.tenant(), year, moment));
                }
            }
            assertThat(known.ofYear(tx, board.tenant(), 1, 2023, Instant.now())).hasSizeGreaterThan(30);
        });
    }

    private static List<QualityStory> stories(Board board, Random random) {
        List<QualityStory> stories = new ArrayList<>();
        for (int place = 0; place < 60; place++) {
            var on = LocalDate.of(2022, 11, 1).plusDays(random.nextInt(500));
            var story = board.thing("d" + place);
            String day = on.plusDays(random.nextInt(40)).toString();
            switch (place % 5) {
                case 0, 1, 3 -> {
                    story.deviation(on.toString(), random.nextInt(8) == 0 ? null : AREAS.get(random.nextInt(3)));
                    if (random.nextBoolean()) {
                        story.closed(day);
                    }
                    if (random.nextInt(3) == 0) {
                        story.reopened(day);
                    }
                    if (random.nextInt(3) == 0) {
                        story.reclassified(day, AREAS.get(random.nextInt(3)));
                    }
                    if (random.nextInt(6) == 0) {
                        story.duplicateOf(day, "d0");
                    }
                }
                case 2 -> {
                    story.complaint(on.toString(), random.nextBoolean() ? "IVO" : "DIRECT", "TREATMENT");
                    if (random.nextBoolean()) {
                        story.answered(day);
                    }
                }
                default -> {
                    story.measure(on.toString(), "DEVIATION");
                    if (random.nextBoolean()) {
                        story.followedUp(day, random.nextBoolean() ? "ACHIEVED" : "PARTLY");
                    }
                }
            }
            stories.add(story);
        }
        return stories;
    }
}
