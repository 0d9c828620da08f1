package se.kvalitetshjulet.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The table of generations. A board that has none here of a projection reads the first, and has never folded another. */
@ApplicationScoped
public class Generations {

    private static final String OF_PROJECTION =
            " where municipality = :municipality and board = :board and projection = :projection";

    private static final String THIS = OF_PROJECTION + " and generation = :generation";

    /**
     * The generation that is read and written. Whoever writes holds the board's tick, under which it is switched; whoever
     * reads in several statements asks once.
     */
    public int live(Handle tx, Tenant tenant, String projection) {
        return of(
                        tx.createQuery(
                                "select generation from projection_generation" + OF_PROJECTION + " and state = 'LIVE'"),
                        tenant,
                        projection)
                .mapTo(Integer.class)
                .findOne()
                .orElse(1);
    }

    /** Those of a projection that there are or have been, the latest first. */
    public List<Generation> of(Handle tx, Tenant tenant, String projection) {
        List<Generation> all = of(
                        tx.createQuery(
                                "select * from projection_generation" + OF_PROJECTION + " order by generation desc"),
                        tenant,
                        projection)
                .map((row, context) -> read(row))
                .list();
        return all.isEmpty() ? List.of(Generation.first(projection)) : all;
    }

    /** One of them, which nobody else folds, switches, drops or erases from until the transaction ends. */
    public Optional<Generation> locked(Handle tx, Tenant tenant, String projection, int generation) {
        return of(tx.createQuery("select * from projection_generation" + THIS + " for update"), tenant, projection)
                .bind("generation", generation)
                .map((row, context) -> read(row))
                .findOne();
    }

    /** The next generation, with nothing folded into it. Whoever opens one has seen that there is none beside, under the tick. */
    public Generation open(Handle tx, Tenant tenant, String projection, Instant now) {
        of(tx.createUpdate("""
                insert into projection_generation (municipality, board, projection, generation, state)
                values (:municipality, :board, :projection, 1, 'LIVE')
                on conflict do nothing
                """), tenant, projection).execute();
        return of(tx.createQuery("""
                insert into projection_generation (municipality, board, projection, generation, state, started_at)
                select :municipality, :board, :projection, max(generation) + 1, 'FRESH', :now from projection_generation
                """ + OF_PROJECTION + " returning *"), tenant, projection)
                .bind("now", now)
                .map((row, context) -> read(row))
                .one();
    }

    /** How far it has been folded, and from how many events more. */
    public void folded(Handle tx, Tenant tenant, Generation generation, Instant to, long events) {
        of(
                        tx.createUpdate(
                                "update projection_generation set folded_to = :to, folded_events = folded_events + :events"
                                        + THIS),
                        tenant,
                        generation)
                .bind("to", to)
                .bind("events", events)
                .execute();
    }

    /** What was found when it was compared with the one that is read. */
    public void compared(Handle tx, Tenant tenant, Generation generation, String comparison) {
        of(
                        tx.createUpdate(
                                "update projection_generation set comparison = :comparison, version = version + 1"
                                        + THIS),
                        tenant,
                        generation)
                .bind("comparison", comparison)
                .execute();
    }

    /** Reads this one from now on, under the board's tick, and keeps the one before as it is now. */
    public void switchTo(Handle tx, Tenant tenant, Generation generation, Instant now) {
        of(tx.createUpdate("""
                update projection_generation set state = 'KEPT', folded_to = :now, comparison = null, version = version + 1
                """ + OF_PROJECTION + " and state = 'LIVE'"), tenant, generation.projection())
                .bind("now", now)
                .execute();
        of(tx.createUpdate("""
                update projection_generation set state = 'LIVE', folded_to = null, version = version + 1
                """ + THIS), tenant, generation).execute();
    }

    /** Gives it up; its rows may be taken away from now on. */
    public void drop(Handle tx, Tenant tenant, Generation generation) {
        of(
                        tx.createUpdate(
                                "update projection_generation set state = 'DROPPED', version = version + 1" + THIS),
                        tenant,
                        generation)
                .execute();
    }

    /** Takes rows of one that is given up away, so many at most of one table; answers how many. */
    public int takeRowsAway(Handle tx, Tenant tenant, Generation generation, int atMost) {
        return of(
                        tx.createQuery(
                                "select reporting_drop_rows(:municipality, :board, :projection, :generation, :atMost)"),
                        tenant,
                        generation)
                .bind("atMost", atMost)
                .mapTo(Integer.class)
                .one();
    }

    /** Somebody works with it until {@link #atRest}. */
    public void workedOn(Handle tx, Tenant tenant, Generation generation, UUID jobId) {
        of(tx.createUpdate("update projection_generation set job_id = :jobId" + THIS), tenant, generation)
                .bind("jobId", jobId)
                .execute();
    }

    public void atRest(Handle tx, Tenant tenant, Generation generation) {
        of(tx.createUpdate("update projection_generation set job_id = null" + THIS), tenant, generation)
                .execute();
    }

    private static <S extends SqlStatement<S>> S of(S statement, Tenant tenant, Generation generation) {
        return of(statement, tenant, generation.projection()).bind("generation", generation.number());
    }

    private static <S extends SqlStatement<S>> S of(S statement, Tenant tenant, String projection) {
        return statement.bindMethods(tenant).bind("projection", projection);
    }

    private static Generation read(ResultSet row) throws SQLException {
        return new Generation(
                row.getString("projection"),
                row.getInt("generation"),
                Generation.State.valueOf(row.getString("state")),
                row.getLong("version"),
                instant(row, "started_at"),
                instant(row, "folded_to"),
                row.getLong("folded_events"),
                row.getString("comparison"),
                row.getObject("job_id", UUID.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
