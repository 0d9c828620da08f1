package se.kvalitetshjulet.decisions.conflict;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import se.kvalitetshjulet.decisions.decision.VisibleUnits;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.course.Conflict;

/** {@code …/conflicts}: what was accepted but does not count, and why. */
@Path("/decisions/v1/{municipality}/{board}/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Allow(readers = Readers.OF_CASES)
class ConflictResource {

    private final Store store;
    private final CurrentCaller caller;
    private final VisibleUnits visible;

    ConflictResource(Store store, CurrentCaller caller, VisibleUnits visible) {
        this.store = store;
        this.caller = caller;
        this.visible = visible;
    }

    /**
     * An event that does not count for now.
     *
     * @param sentence what is missing, in Swedish
     */
    public record Unused(
            String decisionId,
            String eventId,
            String source,
            String type,
            LocalDate happenedOn,
            Instant time,
            String reason,
            String sentence) {}

    @GET
    @Operation(operationId = "listConflicts", summary = "Listar händelser som inte kan användas ännu")
    public Page<Unused> list(@Valid @BeanParam Paging paging) {
        return store.inTenant(caller.tenant(), tx -> {
            var sight = visible.of(tx, caller.get());
            long total =
                    query(tx, "select count(*)", "", sight).mapTo(Long.class).one();
            var rows = query(
                            tx,
                            "select c.decision_id, c.id, c.source, e.type, e.happened_on, e.time, c.reason",
                            " order by e.time desc, c.source, c.id limit :limit offset :offset",
                            sight)
                    .bind("limit", paging.limit())
                    .bind("offset", paging.offset())
                    .map((row, context) -> new Unused(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getObject(5, LocalDate.class),
                            row.getObject(6, OffsetDateTime.class).toInstant(),
                            row.getString(7),
                            Conflict.Reason.valueOf(row.getString(7)).sentence()))
                    .list();
            return paging.pageOf(rows, total);
        });
    }

    private Query query(Handle tx, String select, String end, VisibleUnits.Sight sight) {
        return sight.bindTo(tx.createQuery(select + """
                         from decision_conflict c
                        join decision d using (municipality, board, decision_id)
                        join decision_event e on (e.municipality, e.board, e.source, e.id)
                          = (c.municipality, c.board, c.source, c.id)
                        where c.municipality = :municipality and c.board = :board and
                        """ + sight.condition("d.unit") + end))
                .bind("municipality", caller.tenant().municipality())
                .bind("board", caller.tenant().board());
    }
}
