package se.kvalitetshjulet.kit.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The answers that were given to requests with a key, for a day. */
@ApplicationScoped
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final String OF_SCOPE = " municipality = :municipality and board = :board and caller = :caller"
            + " and method = :method and path = :path and key = :key";

    private final InstantSource clock;
    private final Store store;

    IdempotencyKeys(InstantSource clock, Store store) {
        this.clock = clock;
        this.store = store;
    }

    record Scope(Tenant tenant, String caller, String method, String path, String key) {}

    record Answer(
            byte @Nullable [] bodyHash,
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String body) {}

    /**
     * Takes the key, or finds who has it. A second request at the same time waits here until the first has committed.
     *
     * @return the answer given before, or empty when the key is now ours
     */
    Optional<Answer> claim(Handle tx, Scope scope, byte[] bodyHash) {
        bind(tx.createUpdate("delete from idempotency_key where" + OF_SCOPE + " and answered_at < :old"), scope)
                .bind("old", clock.instant().minus(KEPT))
                .execute();
        int ours = bind(tx.createUpdate("""
                        insert into idempotency_key
                          (municipality, board, caller, method, path, key, body_hash, status, answered_at)
                        values (:municipality, :board, :caller, :method, :path, :key, :hash, 0, :now)
                        on conflict do nothing
                        """), scope)
                .bind("hash", bodyHash)
                .bind("now", clock.instant())
                .execute();
        if (ours == 1) {
            return Optional.empty();
        }
        return bind(
                        tx.createQuery(
                                "select body_hash, status, location, etag, body from idempotency_key where" + OF_SCOPE),
                        scope)
                .map((row, context) -> new Answer(
                        row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                .findOne();
    }

    void remember(Handle tx, Scope scope, Answer answer) {
        bind(
                        tx.createUpdate(
                                "update idempotency_key set status = :status, location = :location, etag = :etag,"
                                        + " body = :body where" + OF_SCOPE),
                        scope)
                .bind("status", answer.status())
                .bind("location", answer.location())
                .bind("etag", answer.etag())
                .bind("body", answer.body())
                .execute();
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forgetOld() {
        store.inAllTenants(tx -> tx.createUpdate("delete from idempotency_key where answered_at < :old")
                .bind("old", clock.instant().minus(KEPT))
                .execute());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Scope scope) {
        return statement
                .bind("municipality", scope.tenant().municipality())
                .bind("board", scope.tenant().board())
                .bind("caller", scope.caller())
                .bind("method", scope.method())
                .bind("path", scope.path())
                .bind("key", scope.key());
    }
}
