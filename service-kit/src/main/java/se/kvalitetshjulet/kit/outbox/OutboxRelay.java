package se.kvalitetshjulet.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.store.Store;

/**
 * Moves what waits in the outbox to Kafka: many sends in flight, one flush, one mark, which the next round makes in the
 * transaction in which it looks for more. What was sent but not marked when the instance died is sent again; the receivers know it by its identity.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final int PER_ROUND = 2_000;
    private static final Duration BUSY = Duration.ofMillis(5);
    private static final Duration IDLE = Duration.ofMillis(250);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final Store store;
    private final RelayShards shards;
    private final RelayProducer producers;
    private final Semaphore wakeUp = new Semaphore(0);
    private final List<Waiting> sent = new ArrayList<>();
    private volatile boolean running = true;
    private volatile boolean healthy = true;
    private Thread loop;

    OutboxRelay(Store store, InstantSource clock, DataSource database, RelayProducer producers) {
        this.store = store;
        this.shards = new RelayShards(database, clock);
        this.producers = producers;
    }

    private record Waiting(long position, String topic, String key, String payload) {}

    /** Called after every commit that left something in the outbox. */
    void wake() {
        if (wakeUp.availablePermits() == 0) {
            wakeUp.release();
        }
    }

    /** False while events cannot leave; they wait in the outbox and nothing is lost. */
    public boolean isHealthy() {
        return healthy;
    }

    void start(@Observes StartupEvent started) {
        loop = Thread.ofPlatform().name("outbox-relay").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        running = false;
        wake();
        loop.join(TimeUnit.SECONDS.toMillis(10));
    }

    private void run() {
        try (shards;
                var producer = producers.open()) {
            var pause = BUSY;
            while (running) {
                pause = round(producer, pause);
                if (pause.isPositive() && wakeUp.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    pause = BUSY;
                }
            }
            store.useAllTenants(this::mark);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException unmarked) {
            // The database went before us: what was sent last is sent again, and known by its identity.
            LOG.infof("last round not marked; cause=%s", unmarked.getClass().getName());
        }
    }

    /** One round; answers how long to rest before the next. */
    private Duration round(Producer<String, String> producer, Duration pauseBefore) throws InterruptedException {
        try {
            var sent = relayWaiting(producer, shards.held());
            healthy = true;
            if (sent == PER_ROUND) {
                return Duration.ZERO;
            }
            return sent > 0 ? BUSY : longer(pauseBefore);
        } catch (SQLException | ExecutionException | RuntimeException | Error fault) {
            if (running) {
                healthy = false;
                var cause = fault instanceof ExecutionException ? fault.getCause() : fault;
                LOG.warnf("outbox waits; cause=%s retryIn=%s", cause.getClass().getName(), AFTER_FAULT);
            }
            return AFTER_FAULT;
        }
    }

    private int relayWaiting(Producer<String, String> producer, List<Short> held)
            throws ExecutionException, InterruptedException {
        if (held.isEmpty()) {
            return 0;
        }
        var waiting = store.inAllTenants(tx -> {
            mark(tx);
            return waiting(tx, held);
        });
        sent.clear();
        send(producer, waiting);
        sent.addAll(waiting);
        return waiting.size();
    }

    private static List<Waiting> waiting(Handle tx, List<Short> held) {
        return Batch.of(held)
                .smallint("shard", shard -> shard)
                .query(
                        tx,
                        """
                select position, topic, key, payload from outbox
                where sent_at is null and shard = any (array(select shard from {given}))
                order by position limit %d
                """.formatted(PER_ROUND),
                        row -> new Waiting(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    /** Marks what the round before has sent. A mark that a crash loses only means that a message is sent again. */
    private void mark(Handle tx) {
        if (sent.isEmpty()) {
            return;
        }
        tx.execute("set local synchronous_commit = off");
        Batch.of(sent)
                .bigint("position", Waiting::position)
                .update(
                        tx,
                        "update outbox set sent_at = now() where position = any (array(select position from {given}))");
    }

    private static void send(Producer<String, String> producer, List<Waiting> waiting)
            throws ExecutionException, InterruptedException {
        var inFlight = new ArrayList<Future<?>>(waiting.size());
        for (var message : waiting) {
            inFlight.add(producer.send(new ProducerRecord<>(message.topic(), message.key(), message.payload())));
        }
        producer.flush();
        for (var send : inFlight) {
            send.get();
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.isPositive() ? pause.multipliedBy(2) : BUSY;
        return doubled.compareTo(IDLE) > 0 ? IDLE : doubled;
    }
}
