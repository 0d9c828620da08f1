package se.kvalitetshjulet.kit.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.retention.Keep;

/** The runs, and who decided them. */
@Singleton
class RetentionRuns {

    private static final TypeReference<Map<Keep, Long>> COUNTS = new TypeReference<>() {};

    private static final String OF_RUN = " where municipality = :municipality and board = :board and run_id = :run";

    private static final String SELECT = """
            select r.*, d.decided_at, d.decided_by_name, d.reference,
              (select count(*) from retention_erased e
                where (e.municipality, e.board, e.run_id) = (r.municipality, r.board, r.run_id)) as erased,
              (select count(*) from retention_candidate c
                where (c.municipality, c.board, c.run_id) = (r.municipality, r.board, r.run_id)) as waiting
            from retention_run r left join retention_decision d using (municipality, board, run_id)
            where municipality = :municipality and board = :board
            """;

    private final ObjectMapper json;

    RetentionRuns(ObjectMapper json) {
        this.json = json;
    }

    void begin(Handle tx, Caller caller, UUID run, LocalDate judgedOn, Instant now) {
        ofRun(tx.createUpdate("""
                insert into retention_run (municipality, board, run_id, state, judged_on, proposed_at, proposed_by,
                  proposed_by_name)
                values (:municipality, :board, :run, 'JUDGING', :judgedOn, :now, :by, :byName)
                """), caller.tenant(), run)
                .bind("judgedOn", judgedOn)
                .bind("now", now)
                .bind("by", caller.subject())
                .bind("byName", caller.name())
                .execute();
    }

    /** True while a run of the board's is judged or carried out. */
    boolean isGoing(Handle tx, Tenant tenant) {
        return tx.createQuery("""
                select exists (select from retention_run
                  where municipality = :municipality and board = :board and state in ('JUDGING', 'ERASING'))
                """).bindMethods(tenant).mapTo(Boolean.class).one();
    }

    /** Puts the starts of the board's runs in line. */
    void lock(Handle tx, Tenant tenant) {
        tx.createQuery("select pg_advisory_xact_lock(hashtextextended(:board, 0))")
                .bind("board", "retention " + tenant.path())
                .mapTo(String.class)
                .list();
    }

    /** Ends what was proposed before: its lists give way to those of the next. */
    void supersede(Handle tx, Tenant tenant) {
        tx.createUpdate("update retention_run set state = 'SUPERSEDED' where municipality = :municipality"
                        + " and board = :board and state = 'PROPOSED'")
                .bindMethods(tenant)
                .execute();
        for (var list : new String[] {"retention_candidate", "retention_kept"}) {
            tx.createUpdate("delete from " + list + " where municipality = :municipality and board = :board")
                    .bindMethods(tenant)
                    .execute();
        }
    }

    void proposed(Handle tx, Tenant tenant, UUID run, long judged, long toErase, Map<Keep, Long> kept) {
        ofRun(
                        tx.createUpdate("update retention_run set state = 'PROPOSED', judged = :judged,"
                                + " to_erase = :toErase, kept = cast(:kept as jsonb)" + OF_RUN
                                + " and state = 'JUDGING'"),
                        tenant,
                        run)
                .bind("judged", judged)
                .bind("toErase", toErase)
                .bind("kept", text(kept))
                .execute();
    }

    /** Answers false when the run is not one that waits for a decision. */
    boolean decide(Handle tx, Caller caller, Role as, UUID run, @Nullable String reference, Instant now) {
        if (!to(tx, caller.tenant(), run, RetentionRun.State.PROPOSED, RetentionRun.State.ERASING)) {
            return false;
        }
        ofRun(tx.createUpdate("""
                insert into retention_decision (municipality, board, run_id, decided_at, decided_by, decided_by_name, role,
                  reference)
                values (:municipality, :board, :run, :now, :by, :byName, :role, :reference)
                """), caller.tenant(), run)
                .bind("now", now)
                .bind("by", caller.subject())
                .bind("byName", caller.name())
                .bind("role", as.name())
                .bind("reference", reference)
                .execute();
        // What stays says something of things, and need not be asked about any more: from here on the list is of the
        // rest.
        ofRun(tx.createUpdate("delete from retention_kept" + OF_RUN), caller.tenant(), run)
                .execute();
        return true;
    }

    /** Notes which work the run waits for. */
    void worksOn(Handle tx, Tenant tenant, UUID run, UUID job) {
        ofRun(tx.createUpdate("update retention_run set job_id = :job" + OF_RUN), tenant, run)
                .bind("job", job)
                .execute();
    }

    void done(Handle tx, Tenant tenant, UUID run, Instant now) {
        to(tx, tenant, run, RetentionRun.State.ERASING, RetentionRun.State.DONE);
        ended(tx, tenant, run, now);
    }

    /** Ends a run whose work ended before it was done; one that was done stays as it is. */
    void failed(Handle tx, Tenant tenant, UUID run, RetentionRun.State going, Instant now) {
        if (to(tx, tenant, run, going, RetentionRun.State.FAILED)) {
            ended(tx, tenant, run, now);
        }
    }

    /** The latest first. */
    Page<RetentionRun> page(Handle tx, Tenant tenant, Paging paging) {
        long total = tx.createQuery(
                        "select count(*) from retention_run where municipality = :municipality and board = :board")
                .bindMethods(tenant)
                .mapTo(Long.class)
                .one();
        return paging.pageOf(
                tx.createQuery(SELECT + " order by r.proposed_at desc, run_id limit :limit offset :offset")
                        .bindMethods(tenant)
                        .bind("limit", paging.limit())
                        .bind("offset", paging.offset())
                        .map((row, context) -> run(row))
                        .list(),
                total);
    }

    Optional<RetentionRun> find(Handle tx, Tenant tenant, UUID run) {
        return ofRun(tx.createQuery(SELECT + " and run_id = :run"), tenant, run)
                .map((row, context) -> run(row))
                .findOne();
    }

    private static boolean to(Handle tx, Tenant tenant, UUID run, RetentionRun.State from, RetentionRun.State state) {
        return ofRun(
                                tx.createUpdate(
                                        "update retention_run set state = :state" + OF_RUN + " and state = :from"),
                                tenant,
                                run)
                        .bind("state", state.name())
                        .bind("from", from.name())
                        .execute()
                == 1;
    }

    private static void ended(Handle tx, Tenant tenant, UUID run, Instant now) {
        ofRun(tx.createUpdate("update retention_run set ended_at = :now" + OF_RUN), tenant, run)
                .bind("now", now)
                .execute();
    }

    private RetentionRun run(ResultSet row) throws SQLException {
        var state = RetentionRun.State.valueOf(row.getString("state"));
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        long toErase = row.getLong("to_erase");
        long erased = row.getLong("erased");
        return new RetentionRun(
                row.getObject("run_id", UUID.class),
                state,
                row.getObject("judged_on", LocalDate.class),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("proposed_by_name"),
                row.getLong("judged"),
                toErase,
                counts(row.getString("kept")),
                decided == null
                        ? null
                        : new RetentionRun.Decision(
                                decided.toInstant(), row.getString("decided_by_name"), row.getString("reference")),
                row.getObject("job_id", UUID.class),
                erased,
                decided == null ? 0 : toErase - erased - row.getLong("waiting"),
                ended == null ? null : ended.toInstant());
    }

    private Map<Keep, Long> counts(String kept) {
        try {
            return json.readValue(kept, COUNTS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what is kept of a run was written from this type", impossible);
        }
    }

    private String text(Map<Keep, Long> kept) {
        try {
            return json.writeValueAsString(kept);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("counts are always JSON", impossible);
        }
    }

    private static <S extends SqlStatement<S>> S ofRun(S statement, Tenant tenant, UUID run) {
        return statement.bindMethods(tenant).bind("run", run);
    }
}
