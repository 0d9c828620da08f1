package se.kvalitetshjulet.kit.outbox;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What has left the outbox, kept for some time so that a lost Kafka, or a receiver that starts over, can be told again. */
@ApplicationScoped
public class SentEvents {

    private static final int AT_A_TIME = 10_000;

    private final Store store;
    private final OutboxRelay relay;
    private final List<OwnHistory> histories;
    private final InstantSource clock;
    private final Duration kept;

    SentEvents(
            Store store,
            OutboxRelay relay,
            @All List<OwnHistory> histories,
            InstantSource clock,
            @ConfigProperty(name = "kvalitetshjulet.outbox.keep") Duration kept) {
        this.store = store;
        this.relay = relay;
        this.histories = histories;
        this.clock = clock;
        this.kept = kept;
    }

    /**
     * Sends the board's events again, in their order and with their identities: a receiver that has them does nothing.
     *
     * @param since when they were written at the earliest
     * @return how many
     */
    public int sendAgain(Tenant tenant, Instant since) {
        return store.inTenant(tenant, tx -> {
            tx.afterCommit(relay::wake);
            var again = tx.createUpdate("""
                    update outbox set sent_at = null
                    where municipality = :municipality and board = :board and created_at >= :since and sent_at is not null
                    """)
                    .bind("municipality", tenant.municipality())
                    .bind("board", tenant.board())
                    .bind("since", since)
                    .execute();
            for (var history : histories) {
                again += history.tellAgain(tx, tenant, since);
            }
            return again;
        });
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forgetOld() {
        var old = clock.instant().minus(kept);
        while (forget(old) == AT_A_TIME) {
            // A little at a time, so that no transaction holds up the cleaning of the table.
        }
    }

    private int forget(Instant old) {
        return store.inAllTenants(tx ->
                tx.createUpdate("""
                delete from outbox
                where position = any (array(select position from outbox where sent_at < :old limit :most))
                """).bind("old", old).bind("most", AT_A_TIME).execute());
    }
}
