package se.kvalitetshjulet.reporting.annual;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.courses.Conflict;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.annual.ThingHistory.Learned;
import se.kvalitetshjulet.reporting.annual.ThingHistory.Thing;

/** The list of what of the things' events cannot be used for now. */
@ApplicationScoped
public class QualityConflicts {

    private record Found(Thing thing, Conflict conflict) {}

    /** An event that does not count, and the thing that it tells of. */
    public record Unused(String thingId, Conflict.Reason reason) {}

    void replace(Handle tx, Tenant tenant, int generation, List<Learned> learned) {
        Batch.of(learned)
                .board(tenant)
                .integer("generation", _ -> generation)
                .text("thing_id", each -> each.thing().id())
                .text("kind", each -> each.thing().kind().name())
                .update(tx, """
                delete from quality_conflict
                where (municipality, board, generation, thing_id, kind) in (
                  select municipality, board, generation, thing_id, kind from {given})
                """);
        List<Found> found = new ArrayList<>();
        learned.forEach(each -> each.conflicts().forEach(conflict -> found.add(new Found(each.thing(), conflict))));
        Batch.of(found)
                .board(tenant)
                .integer("generation", _ -> generation)
                .text("thing_id", one -> one.thing.id())
                .text("kind", one -> one.thing.kind().name())
                .text("source", one -> one.conflict.event().source())
                .text("id", one -> one.conflict.event().id())
                .instant("time", one -> one.conflict.event().time())
                .text("reason", one -> one.conflict.reason().name())
                .insertInto(tx, "quality_conflict");
    }

    /** Goes through those about a thing of these days, or one that is not known at all. */
    public void about(
            Handle tx, Tenant tenant, int generation, LocalDate firstDay, LocalDate lastDay, Consumer<Unused> each) {
        tx.createQuery("""
                select c.thing_id, c.reason
                from quality_conflict c left join quality_version v
                  on v.municipality = c.municipality and v.board = c.board and v.generation = c.generation
                  and v.thing_id = c.thing_id and v.kind = c.kind and v.known_to is null
                where c.municipality = :municipality and c.board = :board and c.generation = :generation
                  and (v.thing_id is null or v.on_day between :firstDay and :lastDay)
                order by c.thing_id, c.time, c.source, c.id
                """)
                .bindMethods(tenant)
                .bind("generation", generation)
                .bind("firstDay", firstDay)
                .bind("lastDay", lastDay)
                .map((row, context) ->
                        new Unused(row.getString("thing_id"), Conflict.Reason.valueOf(row.getString("reason"))))
                .forEach(each);
    }
}
