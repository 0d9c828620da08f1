package se.kvalitetshjulet.kit.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Problem;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The table of jobs. */
@Singleton
class JobRows {

    private static final String OF_JOB = " where municipality = :municipality and board = :board and job_id = :job";

    private final ObjectMapper json;

    JobRows(ObjectMapper json) {
        this.json = json;
    }

    /** A job that this transaction has to itself, with what was asked for as JSON. */
    record Claimed(Job job, String asked) {}

    <A> void add(Handle tx, UUID id, Caller by, Work<A, ?> work, A asked, @Nullable Long total, Instant now) {
        tx.createUpdate("""
                insert into job (municipality, board, job_id, kind, state, done, total, asked, result,
                  started_by, started_by_name, created_at)
                values (:municipality, :board, :job, :kind, 'WAITING', 0, :total, cast(:asked as jsonb),
                  cast(:result as jsonb), :by, :byName, :now)
                """)
                .bindMethods(by.tenant())
                .bind("job", id)
                .bind("kind", work.kind())
                .bind("total", total)
                .bind("asked", text(asked))
                .bind("result", text(work.nothingYet(asked)))
                .bind("by", by.subject())
                .bind("byName", by.name())
                .bind("now", now)
                .execute();
    }

    Optional<Job> find(Handle tx, Tenant tenant, UUID id) {
        return tx.createQuery("select * from job" + OF_JOB)
                .bindMethods(tenant)
                .bind("job", id)
                .map((row, context) -> job(row))
                .findOne();
    }

    /**
     * Takes a job that has not ended and that nobody works on just now. Any of them: so no board waits for the long work
     * of another, nor for work that cannot go on for now.
     */
    Optional<Claimed> claim(Handle tx, Collection<String> kinds) {
        return tx.createQuery("""
                select * from job where state in ('WAITING', 'RUNNING') and kind = any (:kinds)
                order by random() limit 1 for update skip locked
                """)
                .bindArray("kinds", String.class, kinds)
                .map((row, context) -> new Claimed(job(row), row.getString("asked")))
                .findOne();
    }

    void begin(Handle tx, Job job, Instant now) {
        ofJob(tx.createUpdate("update job set state = 'RUNNING', started_at = :now" + OF_JOB), job)
                .bind("now", now)
                .execute();
    }

    void advance(Handle tx, Job job, Step<?> step, Instant now) {
        ofJob(tx.createUpdate("""
                        update job set done = :done, result = cast(:result as jsonb),
                          state = case when :last then 'DONE' else state end, ended_at = case when :last then :now end
                        """ + OF_JOB), job)
                .bind("done", step.done())
                .bind("result", text(step.soFar()))
                .bind("last", step.isLast())
                .bind("now", now)
                .execute();
    }

    /** Ends a job that has come no further than this; answers false when it has. */
    boolean fail(Handle tx, Job job, Problem problem, Instant now) {
        return ofJob(
                                tx.createUpdate(
                                        "update job set state = 'FAILED', problem = cast(:problem as jsonb), ended_at = :now"
                                                + OF_JOB + " and state = :state and done = :done"),
                                job)
                        .bind("problem", text(problem))
                        .bind("state", job.state().name())
                        .bind("done", job.done())
                        .bind("now", now)
                        .execute()
                == 1;
    }

    void forgetEndedBefore(Handle tx, Instant old) {
        tx.createUpdate("delete from job where ended_at < :old")
                .bind("old", old)
                .execute();
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException changed) {
            throw new IllegalStateException(
                    "what is kept of a job can no longer be read as " + type.getName(), changed);
        }
    }

    private Job job(ResultSet row) throws SQLException {
        var problem = row.getString("problem");
        return new Job(
                new Tenant(row.getString("municipality"), row.getString("board")),
                row.getObject("job_id", UUID.class),
                row.getString("kind"),
                Job.State.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getObject("total", Long.class),
                new Job.Starter(row.getString("started_by"), row.getString("started_by_name")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                read(row.getString("result"), JsonNode.class),
                problem == null ? null : read(problem, Problem.class));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what is kept of a job is always JSON", impossible);
        }
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static <S extends SqlStatement<S>> S ofJob(S statement, Job job) {
        return statement.bindMethods(job.tenant()).bind("job", job.jobId());
    }
}
