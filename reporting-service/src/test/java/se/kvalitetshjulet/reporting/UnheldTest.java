package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.reporting.facts.FactChange;
import se.kvalitetshjulet.reporting.facts.KnownFacts;

/** What takes long keeps nobody from the board's row and from its drafts, and is not disturbed by them either. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class UnheldTest {

    private static final String DRAFT = Board.draft("2024-Q1");

    @Inject
    Store store;

    @Inject
    KnownFacts facts;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Board board;

    @BeforeEach
    void a_board_of_its_own() {
        board = Board.fresh(store, kafka);
    }

    @Test
    void a_board_takes_events_while_it_is_counted_how_much_there_is_to_fold_anew() {
        board.tells(Topics.DECISIONS_EVENTS, board.waiting(3));
        var generations = new Generations(board);
        var job = whileItCannotRead("decision_conflict", generations::starts, "board_ledger");
        generations.ended(job).body("state", equalTo("DONE"));
    }

    @Test
    void a_draft_is_not_held_while_its_checklist_is_worked_out() {
        board.tells(Topics.DECISIONS_EVENTS, board.waiting(3));
        board.assembles("2024-Q1");
        whileItCannotRead(
                        "decision_conflict", () -> board.does("CONTROLLER", DRAFT, "/check", Map.of()), "report_draft")
                .statusCode(anyOf(equalTo(200), equalTo(409)));
    }

    @Test
    void differences_are_those_of_one_generation_also_when_another_takes_its_place_meanwhile() {
        int more = 2_001;
        board.send(
                Topics.DECISIONS_EVENTS,
                IntStream.range(0, more)
                        .mapToObj(i -> board.decision("d" + i)
                                .decidedOn("2024-01-10")
                                .events()
                                .getFirst())
                        .toList());
        board.knows(more);
        store.useTenant(board.tenant(), tx -> {
            Iterator<FactChange> changes = facts.changed(
                            tx, board.tenant(), Instant.EPOCH, Instant.now().plusSeconds(60))
                    .iterator();
            changes.next();
            tx.createUpdate("""
                    insert into projection_generation (municipality, board, projection, generation, state)
                    values (:municipality, :board, 'decisions', 2, 'LIVE')
                    """).bindMethods(board.tenant()).execute();
            int found = 1;
            while (changes.hasNext()) {
                changes.next();
                found++;
            }
            assertThat(found).isEqualTo(more);
        });
    }

    /** Lets it begin while nobody can read a table, sees that the board's rows of another are free, and then lets it go on. */
    private <T> T whileItCannotRead(String table, Supplier<T> it, String free) {
        var begun = store.inTenant(board.tenant(), tx -> {
            tx.execute("lock table " + table + " in access exclusive mode");
            var waiting = CompletableFuture.supplyAsync(it, Thread::startVirtualThread);
            await().atMost(Duration.ofSeconds(20)).until(() -> anybodyWaitsFor(table));
            assertThat(alone("select count(*) from (select from " + free + " where board = '"
                            + board.tenant().board() + "' for update skip locked) as unheld"))
                    .isEqualTo(1);
            return waiting;
        });
        return begun.join();
    }

    private boolean anybodyWaitsFor(String table) {
        return alone("select count(*) from pg_locks where not granted and relation = '" + table + "'::regclass") > 0;
    }

    /** In a transaction of its own. */
    private int alone(String query) {
        return CompletableFuture.supplyAsync(() -> board.count(query), Thread::startVirtualThread)
                .join();
    }
}
