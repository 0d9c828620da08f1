package se.kvalitetshjulet.suite;

import static se.kvalitetshjulet.local.Service.DECISIONS;
import static se.kvalitetshjulet.local.Service.REPORTING;
import static se.kvalitetshjulet.suite.Measured.memoryOf;
import static se.kvalitetshjulet.suite.Measured.percentile;
import static se.kvalitetshjulet.suite.Measured.say;
import static se.kvalitetshjulet.suite.Measured.secondsSince;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import se.kvalitetshjulet.local.run.LocalSuite;
import se.kvalitetshjulet.local.sample.SampleMunicipality;

/**
 * Measures the quarterly report and the folding anew, for docs/performance.md: by hand, on a quiet machine, never as a test.
 * {@code load 1000} brings in a board of so many thousand decisions and two ordinary ones; {@code reports}, {@code great}, {@code projection}
 * and {@code rebuild} measure what was loaded, as often as one likes.
 */
public final class ReportBenchmark {

    private static final Path DATA =
            Path.of("deploy/suite/target/report-benchmark").toAbsolutePath();
    private static final Board SMALL = Board.of("board-400");
    private static final Board MEDIUM = Board.of("board-10000");
    static final Board GREAT = Board.of("board-great");

    /** Assembled before anything is measured, as a service that has run for a while has done. */
    private static final int WARM_UP = 3_000;

    private static final int MEASURED = 1_000;
    private static final List<String> QUARTERS = List.of("2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2");

    /** About so many events tell of a thousand decisions in {@link Courses}. */
    private static final int EVENTS_OF_A_THOUSAND = 3_170;

    /** The counts of a report of one quarter and the four before it, each by all that its tables tell apart. */
    private static final String PLAIN_COUNT = """
            select q.last_day,
              case when w.ended_on > q.last_day or w.ended_on is null
                then case w.cause when 'DECISION' then 'a' else 'b' end
                else case w.ended_by when 'CLOSED' then 'd' else 'c' end end as grp,
              v.service_type, v.legal_basis, v.sex,
              width_bucket(least(w.ended_on, q.last_day) - w.from_day, array[0, 181, 366]) as band,
              count(*), sum(least(w.ended_on, q.last_day) - w.from_day)
            from decision_wait w
            join decision_version v using (municipality, board, generation, decision_id, known_from)
            join unnest(array['2024-03-31', '2023-12-31', '2023-09-30', '2023-06-30', '2023-03-31']::date[]) as q (last_day)
              on w.due_on < q.last_day and (w.ended_on is null or w.ended_on >= date_trunc('quarter', q.last_day))
              and (w.ended_on is null or w.ended_on > w.due_on)
            where w.municipality = ? and w.board = ? and w.generation = 1
              and w.known_from <= now() and (w.known_to is null or w.known_to > now())
            group by 1, 2, 3, 4, 5, 6
            """;

    private ReportBenchmark() {}

    public static void main(String... arguments) throws Exception {
        boolean loads = arguments[0].equals("load");
        try (LocalSuite suite = loads ? Suite.startedIn(DATA) : Suite.startedAgainIn(DATA)) {
            switch (arguments[0]) {
                case "load" -> load(suite, Integer.parseInt(arguments[1]));
                case "reports" -> {
                    ordinary(suite, SMALL);
                    ordinary(suite, MEDIUM);
                }
                case "great" -> great(suite);
                case "projection" -> FoldBenchmark.projection(suite);
                case "rebuild" -> FoldBenchmark.rebuild(suite);
                default -> throw new IllegalArgumentException("load, reports, great, projection or rebuild");
            }
            say("reporting-service: %s", memoryOf(REPORTING));
        }
        System.exit(0);
    }

    private static void load(LocalSuite suite, int thousands) throws Exception {
        List<ObjectNode> sample = SampleMunicipality.events(SampleMunicipality.SEED);
        sample.forEach(event -> event.put("board", SMALL.code()));
        SMALL.as("SYSTEM", suite)
                .post(DECISIONS, "events", sample, "Content-Type", "application/cloudevents-batch+json")
                .is(200);
        long begun = System.nanoTime();
        post(suite, MEDIUM, 10, 900_000);
        post(suite, GREAT, thousands, 1);
        say("%d thousand decisions posted by the public intake in %.0f s", thousands + 10, secondsSince(begun));
        for (Board board : List.of(MEDIUM, GREAT)) {
            awaitAll(suite, board);
            say(
                    "%s: %d decisions, %d events, %d versions, %d waits; reporting-service had them after %.0f s",
                    board.code(),
                    new Stored(suite, DECISIONS, board).count("decision"),
                    new Stored(suite, REPORTING, board).count("event"),
                    new Stored(suite, REPORTING, board).count("decision_version"),
                    new Stored(suite, REPORTING, board).count("decision_wait"),
                    secondsSince(begun));
        }
    }

    /** So many thousand decisions, each thousand from a seed of its own. */
    static void post(LocalSuite suite, Board board, int thousands, int firstSeed) throws InterruptedException {
        Api system = board.as("SYSTEM", suite);
        Measured.inParallel(3, thousands, thousand -> {
            List<PostedEvent> events = Courses.of(EVENTS_OF_A_THOUSAND, firstSeed + thousand);
            for (int from = 0; from < events.size(); from += 1_000) {
                system.post(DECISIONS, events.subList(from, Math.min(events.size(), from + 1_000)))
                        .is(200);
            }
        });
    }

    private static void awaitAll(LocalSuite suite, Board board) {
        long all = new Stored(suite, DECISIONS, board).count("decision_event");
        while (new Stored(suite, REPORTING, board).count("event") < all) {
            LockSupport.parkNanos(1_000_000_000);
        }
    }

    /**
     * Assembles the reports of five quarters by turns, from the request to the whole answer. All five are issued before, as
     * in a board that has reported for a while: what they said is looked at each time.
     */
    private static void ordinary(LocalSuite suite, Board board) throws SQLException {
        Api controller = board.as("CONTROLLER", suite);
        Api head = board.as("HEAD_OF_ADMINISTRATION", suite);
        for (String quarter : QUARTERS) {
            var draft = Reports.assembled(controller, quarter);
            if (controller
                            .get(REPORTING, "reports/UNEXECUTED_DECISIONS-" + quarter + "-1")
                            .status()
                    == 404) {
                Reports.published(draft, controller, head);
            }
        }
        List<Double> took = new ArrayList<>();
        for (int time = 0; time < WARM_UP + MEASURED; time++) {
            long begun = System.nanoTime();
            Reports.assembled(controller, QUARTERS.get(time % QUARTERS.size()));
            if (time >= WARM_UP) {
                took.add(secondsSince(begun) * 1_000);
            }
        }
        say(
                "%s: a report assembled in p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.0f ms (of %d)",
                board.code(),
                percentile(took, 50),
                percentile(took, 95),
                percentile(took, 99),
                percentile(took, 100),
                took.size());
        List<Double> plain = new ArrayList<>();
        for (int time = 0; time < 200; time++) {
            plain.add(plainCount(suite, board) * 1_000);
        }
        say(
                "%s: the same counts by plain SQL over JDBC: p50 %.1f ms, p99 %.1f ms",
                board.code(), percentile(plain, 50), percentile(plain, 99));
    }

    private static void great(LocalSuite suite) throws SQLException {
        Api controller = GREAT.as("CONTROLLER", suite);
        for (String quarter : QUARTERS) {
            long begun = System.nanoTime();
            var report = Reports.assembled(controller, quarter);
            say(
                    "%s: %s assembled in %.1f s, %d not executed; %s",
                    GREAT.code(),
                    quarter,
                    secondsSince(begun),
                    Reports.figure(report, "unexecuted.not-executed.total"),
                    memoryOf(REPORTING));
        }
        for (int time = 0; time < 3; time++) {
            say("%s: the same counts by plain SQL over JDBC: %.1f s", GREAT.code(), plainCount(suite, GREAT));
        }
    }

    private static double plainCount(LocalSuite suite, Board board) throws SQLException {
        try (Connection connection = new Stored(suite, REPORTING, board).connection();
                PreparedStatement query = connection.prepareStatement(PLAIN_COUNT)) {
            query.setString(1, board.municipality());
            query.setString(2, board.code());
            long begun = System.nanoTime();
            try (var found = query.executeQuery()) {
                long counted = 0;
                while (found.next()) {
                    counted += found.getLong(7);
                }
                if (counted == 0) {
                    throw new IllegalStateException("nothing to count");
                }
            }
            return secondsSince(begun);
        }
    }
}
