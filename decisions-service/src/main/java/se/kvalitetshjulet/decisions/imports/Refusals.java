package se.kvalitetshjulet.decisions.imports;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import se.kvalitetshjulet.kit.jobs.Job;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Batch;

/** The rows that could not be used, and why. What they said is not kept. */
@Singleton
class Refusals {

    private static final String OF_JOB =
            " from import_refusal" + " where municipality = :municipality and board = :board and import_id = :job";

    private record Kept(UUID job, int line, int place, Fault fault) {}

    void keep(Handle tx, Job job, List<RowOutcome> outcomes) {
        var kept = new ArrayList<Kept>();
        for (var outcome : outcomes) {
            if (outcome instanceof RowOutcome.Refused(var line, var faults)) {
                for (int place = 0; place < faults.size(); place++) {
                    kept.add(new Kept(job.jobId(), line, place, faults.get(place)));
                }
            }
        }
        Batch.of(kept)
                .board(job.tenant())
                .text("import_id", each -> each.job().toString())
                .integer("line", Kept::line)
                .integer("place", Kept::place)
                .text("heading", each -> each.fault().place())
                .text("reason", each -> each.fault().reason())
                .update(tx, """
                        insert into import_refusal (municipality, board, import_id, line, place, heading, reason)
                        select municipality, board, cast(import_id as uuid), line, place, heading, reason from {given}
                        """);
    }

    Page<ImportRefusal> of(Handle tx, Job job, Paging paging) {
        long total = ofJob(tx.createQuery("select count(*)" + OF_JOB), job)
                .mapTo(Long.class)
                .one();
        return paging.pageOf(
                ofJob(
                                tx.createQuery("select line, heading as \"column\", reason" + OF_JOB
                                        + " order by line, place limit :limit offset :offset"),
                                job)
                        .bind("limit", paging.limit())
                        .bind("offset", paging.offset())
                        .registerRowMapper(ConstructorMapper.factory(ImportRefusal.class))
                        .mapTo(ImportRefusal.class)
                        .list(),
                total);
    }

    private static <S extends SqlStatement<S>> S ofJob(S statement, Job job) {
        return statement.bindMethods(job.tenant()).bind("job", job.jobId());
    }
}
