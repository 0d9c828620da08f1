package se.kvalitetshjulet.suite;

import static se.kvalitetshjulet.local.Service.DECISIONS;
import static se.kvalitetshjulet.local.Service.REPORTING;
import static se.kvalitetshjulet.suite.Measured.memoryOf;
import static se.kvalitetshjulet.suite.Measured.say;
import static se.kvalitetshjulet.suite.Measured.secondsSince;

import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import se.kvalitetshjulet.local.run.LocalSuite;

/** How fast events are folded to facts: as they come, and anew. Part of {@link ReportBenchmark}. */
final class FoldBenchmark {

    private FoldBenchmark() {}

    /** How fast events become facts when many wait: the middle of them, past the start and the end. */
    static void projection(LocalSuite suite) throws Exception {
        Board board = Board.of("waits-" + System.nanoTime() / 1_000_000_000);
        suite.kill(REPORTING);
        ReportBenchmark.post(suite, board, 30, 2_000_000);
        long all = new Stored(suite, DECISIONS, board).count("decision_event");
        while (new Stored(suite, DECISIONS, board).count("outbox", "sent_at is null") > 0) {
            LockSupport.parkNanos(100_000_000);
        }
        suite.start(REPORTING);
        Stored reporting = new Stored(suite, REPORTING, board);
        long first = reporting.count("event");
        while (first < all / 5) {
            LockSupport.parkNanos(50_000_000);
            first = reporting.count("event");
        }
        long begun = System.nanoTime();
        long last = first;
        while (last < all * 9 / 10) {
            LockSupport.parkNanos(50_000_000);
            last = reporting.count("event");
        }
        say(
                "%d of %d events that waited became facts at %.0f events/s",
                last - first, all, (last - first) / secondsSince(begun));
    }

    static void rebuild(LocalSuite suite) {
        Api administrator = ReportBenchmark.GREAT.as("ADMINISTRATOR", suite);
        long begun = System.nanoTime();
        String job = administrator
                .post(REPORTING, "generations", Map.of("projection", "decisions"))
                .is(202)
                .json()
                .path("jobId")
                .asText();
        long events = new Stored(suite, REPORTING, ReportBenchmark.GREAT).count("event");
        boolean folded = false;
        while (true) {
            var state = administrator.get(REPORTING, "jobs/" + job).is(200).json();
            if (!folded
                    && !state.at("/result/comparison").isMissingNode()
                    && !state.at("/result/comparison").isNull()) {
                folded = true;
                say(
                        "folded anew: %d events in %.0f s, %.0f events/s; %s",
                        events, secondsSince(begun), events / secondsSince(begun), memoryOf(REPORTING));
            }
            if (!state.path("endedAt").isMissingNode()) {
                say(
                        "folded and compared: %s in %.0f s, %d rows and events; the same: %s",
                        state.path("state").asText(),
                        secondsSince(begun),
                        state.path("done").asLong(),
                        administrator.get(REPORTING, "generations").json().at("/data/0/comparison/same"));
                return;
            }
            LockSupport.parkNanos(200_000_000);
        }
    }
}
