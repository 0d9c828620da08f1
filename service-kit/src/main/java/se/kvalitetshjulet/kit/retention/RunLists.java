package se.kvalitetshjulet.kit.retention;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.retention.Keep;

/** What a run takes and what it leaves. */
@Singleton
class RunLists {

    private static final String OF_RUN = " where municipality = :municipality and board = :board and run_id = :run";

    /** Something that is to go, with the version that was judged. */
    public record Candidate(String thing, long version) {}

    /**
     * Something that stays.
     *
     * @param reason a {@link Keep}, or {@link #TOUCHED} or {@link #GONE}
     * @param until the last day that it stays for this; missing when no day is known
     */
    public record Left(
            String thing, String reason, @Nullable LocalDate until) {}

    /** What was erased. */
    public record Erased(String thing, LocalDate erasedOn) {}

    /** Something happened to it after it was judged. */
    static final String TOUCHED = "TOUCHED";

    /** It was erased meanwhile by somebody else. */
    static final String GONE = "GONE";

    void addCandidates(Handle tx, Tenant tenant, UUID run, Collection<Candidate> candidates) {
        Batch.of(candidates)
                .board(tenant)
                .text("run_id", _ -> run.toString())
                .text("thing_id", Candidate::thing)
                .bigint("version", Candidate::version)
                .update(tx, """
                        insert into retention_candidate (municipality, board, run_id, thing_id, version)
                        select municipality, board, cast(run_id as uuid), thing_id, version from {given}
                        """);
    }

    void addLeft(Handle tx, Tenant tenant, UUID run, Collection<Left> left) {
        Batch.of(left)
                .board(tenant)
                .text("run_id", _ -> run.toString())
                .text("thing_id", Left::thing)
                .text("reason", Left::reason)
                .date("until_day", Left::until)
                .update(tx, """
                        insert into retention_kept (municipality, board, run_id, thing_id, reason, until_day)
                        select municipality, board, cast(run_id as uuid), thing_id, reason, cast(until_day as date)
                        from {given}
                        """);
    }

    void addErased(Handle tx, Tenant tenant, UUID run, Collection<String> things, LocalDate on) {
        Batch.of(things)
                .board(tenant)
                .text("run_id", _ -> run.toString())
                .text("thing_id", thing -> thing)
                .date("erased_on", _ -> on)
                .update(tx, """
                        insert into retention_erased (municipality, board, run_id, thing_id, erased_on)
                        select municipality, board, cast(run_id as uuid), thing_id, cast(erased_on as date) from {given}
                        """);
    }

    /** The next of those that are to go, in order of their ids. */
    List<Candidate> next(Handle tx, Tenant tenant, UUID run, int most) {
        return ofRun(
                        tx.createQuery("select thing_id as thing, version from retention_candidate" + OF_RUN
                                + " order by thing_id limit :most"),
                        tenant,
                        run)
                .bind("most", most)
                .registerRowMapper(ConstructorMapper.factory(Candidate.class))
                .mapTo(Candidate.class)
                .list();
    }

    void settled(Handle tx, Tenant tenant, UUID run, Collection<String> things) {
        ofRun(
                        tx.createUpdate("delete from retention_candidate" + OF_RUN + " and thing_id = any (:things)"),
                        tenant,
                        run)
                .bindArray("things", String.class, List.copyOf(things))
                .execute();
    }

    Page<Candidate> candidates(Handle tx, Tenant tenant, UUID run, Paging paging) {
        return page(
                tx, tenant, run, "retention_candidate", "thing_id as thing, version", null, Candidate.class, paging);
    }

    /** Those that stay, all or for one reason. */
    Page<Left> left(Handle tx, Tenant tenant, UUID run, @Nullable String reason, Paging paging) {
        return page(
                tx,
                tenant,
                run,
                "retention_kept",
                "thing_id as thing, reason, until_day as until",
                reason,
                Left.class,
                paging);
    }

    Page<Erased> erased(Handle tx, Tenant tenant, UUID run, Paging paging) {
        return page(tx, tenant, run, "retention_erased", "thing_id as thing, erased_on", null, Erased.class, paging);
    }

    private static <R> Page<R> page(
            Handle tx,
            Tenant tenant,
            UUID run,
            String list,
            String columns,
            @Nullable String reason,
            Class<R> type,
            Paging paging) {
        var from = " from " + list + OF_RUN + (reason == null ? "" : " and reason = :reason");
        long total = ofReason(ofRun(tx.createQuery("select count(*)" + from), tenant, run), reason)
                .mapTo(Long.class)
                .one();
        var rows = ofReason(
                        ofRun(
                                tx.createQuery(
                                        "select " + columns + from + " order by thing_id limit :limit offset :offset"),
                                tenant,
                                run),
                        reason)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .registerRowMapper(ConstructorMapper.factory(type))
                .mapTo(type)
                .list();
        return paging.pageOf(rows, total);
    }

    private static <S extends SqlStatement<S>> S ofReason(S statement, @Nullable String reason) {
        return reason == null ? statement : statement.bind("reason", reason);
    }

    private static <S extends SqlStatement<S>> S ofRun(S statement, Tenant tenant, UUID run) {
        return statement.bindMethods(tenant).bind("run", run);
    }
}
