package se.kvalitetshjulet.suite;

import static se.kvalitetshjulet.local.Service.DECISIONS;
import static se.kvalitetshjulet.local.Service.REPORTING;
import static se.kvalitetshjulet.suite.Measured.inParallel;
import static se.kvalitetshjulet.suite.Measured.percentile;
import static se.kvalitetshjulet.suite.Measured.say;
import static se.kvalitetshjulet.suite.Measured.secondsSince;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import se.kvalitetshjulet.local.run.LocalSuite;

/**
 * Measures the running suite, for docs/performance.md: by hand, on a quiet machine, never as a test. Everything runs on this
 * one machine, the client too. Give the number of seconds for which to post at 100 events a second (60).
 */
public final class Benchmark {

    private static final Board BOARD = Board.of("benchmark");
    private static final int EVENTS_A_SECOND = 100;
    private static final int CLIENTS = 8;
    private static final int BATCH = 500;

    private Benchmark() {}

    public static void main(String... arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        int warmUpSeconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 120;
        Path data = Path.of("deploy/suite/target/benchmark").toAbsolutePath();
        long begun = System.nanoTime();
        try (LocalSuite suite = Suite.startedIn(data)) {
            say("start of everything, cold: %.1f s", secondsSince(begun));
            warmUp(suite, warmUpSeconds);
            commitToFigure(suite, seconds);
            intake(suite);
            singles(suite);
            baseline(suite);
        }
        begun = System.nanoTime();
        try (LocalSuite _ = Suite.startedAgainIn(data)) {
            say("start of everything, warm: %.1f s", secondsSince(begun));
        }
        System.exit(0);
    }

    /** Virtual machines that have just started compile more than they work; what is measured is what comes after. */
    private static void warmUp(LocalSuite suite, int seconds) throws Exception {
        Board board = Board.of("warm-up");
        Api system = board.as("SYSTEM", suite);
        system.post(DECISIONS, Courses.of(5_000, 1)).is(200);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var posted = new AtomicInteger();
        inParallel(CLIENTS, CLIENTS, client -> {
            while (System.nanoTime() < end) {
                system.post(DECISIONS, Events.made("W-" + posted.incrementAndGet(), "2024-01-15"))
                        .is(202);
            }
        });
        awaitEvents(suite, board, 5_000 + posted.get());
    }

    /** From the answer of decisions-service until the decision stands in reporting-service's database, committed. */
    private static void commitToFigure(LocalSuite suite, int seconds) throws Exception {
        Map<String, Long> answered = new ConcurrentHashMap<>();
        List<Double> waited = new ArrayList<>();
        var overdue = new AtomicInteger();
        Api system = BOARD.as("SYSTEM", suite);
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var watcher = Thread.ofPlatform().start(() -> watch(suite, answered, waited, seconds * EVENTS_A_SECOND));
            long first = System.nanoTime();
            for (int event = 0; event < seconds * EVENTS_A_SECOND; event++) {
                long due = first + event * (1_000_000_000L / EVENTS_A_SECOND);
                LockSupport.parkNanos(due - System.nanoTime());
                String id = "F-" + event;
                clients.execute(() -> {
                    if (System.nanoTime() - due > 1_000_000_000L) {
                        overdue.incrementAndGet();
                    }
                    system.post(DECISIONS, Events.made(id, "2024-01-15")).is(202);
                    answered.put(id, System.nanoTime());
                });
            }
            watcher.join();
        }
        say(
                "commit to figure at %d events/s for %d s: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, most %.0f ms (%d posts a second late)",
                EVENTS_A_SECOND,
                seconds,
                percentile(waited, 50),
                percentile(waited, 95),
                percentile(waited, 99),
                percentile(waited, 100),
                overdue.get());
    }

    /** Looks every few milliseconds for decisions that have come since it last looked. */
    private static void watch(LocalSuite suite, Map<String, Long> answered, List<Double> waited, int expected) {
        try (Connection connection = new Stored(suite, REPORTING, BOARD).connection();
                PreparedStatement query = connection.prepareStatement("""
                        select decision_id from decision_version
                        where municipality = ? and board = ? and decision_id = any (?)""")) {
            Map<String, Long> unseen = new ConcurrentHashMap<>();
            while (waited.size() < expected) {
                answered.forEach((id, at) -> {
                    if (answered.remove(id, at)) {
                        unseen.put(id, at);
                    }
                });
                query.setString(1, BOARD.municipality());
                query.setString(2, BOARD.code());
                query.setArray(
                        3, connection.createArrayOf("text", unseen.keySet().toArray()));
                try (var found = query.executeQuery()) {
                    long now = System.nanoTime();
                    while (found.next()) {
                        waited.add((now - unseen.remove(found.getString(1))) / 1e6);
                    }
                }
                LockSupport.parkNanos(2_000_000);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void intake(LocalSuite suite) throws Exception {
        Board board = Board.of("intake");
        Api system = board.as("SYSTEM", suite);
        int batches = 80;
        double seconds = inParallel(
                4,
                batches,
                batch -> system.post(DECISIONS, made("B-" + batch + "-", BATCH)).is(200));
        say("intake over HTTP, batches of %d from 4 clients: %.0f events/s", BATCH, batches * BATCH / seconds);
        long begun = System.nanoTime();
        awaitEvents(suite, board, batches * BATCH);
        say("reporting-service had them all %.1f s later", secondsSince(begun));
    }

    private static void singles(LocalSuite suite) throws Exception {
        Board board = Board.of("singles");
        Api system = board.as("SYSTEM", suite);
        int events = 10_000;
        double seconds = inParallel(
                16,
                events,
                event -> system.post(DECISIONS, Events.made("S-" + event, "2024-01-15"))
                        .is(202));
        say("intake over HTTP, one by one from 16 clients: %.0f events/s", events / seconds);
    }

    /** The same rows as a single event leaves behind, inserted by 16 connections with nothing in between. */
    private static void baseline(LocalSuite suite) throws Exception {
        String insert = """
                with claimed as (insert into inbox values ('9999', 'baseline', '/x', ?, '\\x00', now())),
                told as (insert into decision_event
                  (municipality, board, decision_id, source, id, type, time, happened_on, data, sequence, arrived_at)
                  select municipality, 'baseline', decision_id || ?, source, id || ?, type, time, happened_on, data, 1, now()
                  from decision_event where board = 'singles' limit 1),
                stands as (insert into decision (municipality, board, decision_id, version, status, conflicts)
                  values ('9999', 'baseline', ?, 1, 'NOT_EXECUTED', 0)),
                waits as (insert into decision_wait values
                  ('9999', 'baseline', ?, 1, 'DECISION', 'NOT_EXECUTED', '2024-01-15', null, '2024-04-15', null, null))
                insert into outbox (shard, municipality, board, topic, key, payload, created_at, sent_at)
                select shard, municipality, 'baseline', topic, key, payload, now(), now() from outbox where board = 'singles' limit 1
                """;
        int events = 10_000;
        int clients = 16;
        var next = new AtomicInteger();
        long begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                threads.submit(() -> {
                    try (Connection connection = new Stored(suite, DECISIONS, BOARD).connection();
                            PreparedStatement statement = connection.prepareStatement(insert)) {
                        while (next.getAndIncrement() < events) {
                            String id = UUID.randomUUID().toString();
                            for (int place = 1; place <= 5; place++) {
                                statement.setString(place, id);
                            }
                            statement.executeUpdate();
                        }
                        return null;
                    }
                });
            }
        }
        say("baseline, the same inserts by plain JDBC on 16 connections: %.0f/s", events / secondsSince(begun));
    }

    private static List<PostedEvent> made(String prefix, int number) {
        List<PostedEvent> events = new ArrayList<>();
        for (int event = 0; event < number; event++) {
            events.add(Events.made(prefix + event, "2024-01-15"));
        }
        return events;
    }

    private static void awaitEvents(LocalSuite suite, Board board, long number) {
        while (new Stored(suite, REPORTING, board).count("event") < number) {
            LockSupport.parkNanos(50_000_000);
        }
    }
}
