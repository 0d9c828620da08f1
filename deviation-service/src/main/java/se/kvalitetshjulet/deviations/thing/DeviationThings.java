package se.kvalitetshjulet.deviations.thing;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.deviations.room.TextRoom;
import se.kvalitetshjulet.kit.history.Fact;
import se.kvalitetshjulet.kit.history.HistoryEvent;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.history.Things;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** How deviations, measures, complaints … are locked, and what is written of them. */
@Singleton
class DeviationThings implements Things {

    /** Raised when a fold gives something else than before, so that what is kept is folded anew. */
    static final int RULES = 3;

    private static final Table HISTORY = new Table("deviation_event", "thing_id", "thing_event_author");

    private final List<StateTable<?>> tables;
    private final TextRoom texts;
    private final AsTold told;

    DeviationThings(@All List<StateTable<?>> tables, TextRoom texts, AsTold told) {
        this.tables = tables;
        this.texts = texts;
        this.told = told;
    }

    @Override
    public Table history() {
        return HISTORY;
    }

    @Override
    public String topic() {
        return Topics.DEVIATIONS_EVENTS;
    }

    @Override
    public Map<ThingKey, Long> lock(Handle tx, SortedSet<ThingKey> things) {
        var versions = new TreeMap<ThingKey, Long>();
        // The update that changes nothing locks the row, and finds it by its key however little is known of the table.
        keys(things)
                .query(
                        tx,
                        """
                        insert into thing as t (municipality, board, thing_id, version)
                        select municipality, board, thing_id, 0 from {given} order by given_place
                        on conflict (municipality, board, thing_id) do update set version = t.version
                        returning t.municipality, t.board, t.thing_id, t.version
                        """,
                        row -> versions.put(
                                new ThingKey(new Tenant(row.getString(1), row.getString(2)), row.getString(3)),
                                row.getLong(4)));
        return versions;
    }

    @Override
    public void write(
            Handle tx, Map<ThingKey, Long> versions, Map<ThingKey, List<HistoryEvent>> histories, Set<ThingKey> known) {
        keys(histories.keySet())
                .bigint("version", versions::get)
                .integer("folded_by", _ -> RULES)
                .upsertInto(tx, "thing", "municipality", "board", "thing_id");
        var events = told.all(histories);
        var unused = tables.stream()
                .flatMap(table -> table.write(tx, versions, events).stream())
                .toList();
        keys(known).update(tx, """
                delete from thing_conflict
                where (municipality, board, thing_id) in (select municipality, board, thing_id from {given})
                """);
        Batch.of(unused)
                .board(row -> row.key().tenant())
                .text("thing_id", row -> row.key().thing())
                .text("kind", row -> row.kind().name())
                .text("source", row -> row.conflict().event().source())
                .text("id", row -> row.conflict().event().id())
                .text("reason", row -> row.conflict().reason().name())
                .insertInto(tx, "thing_conflict");
    }

    @Override
    public void keepSecrets(Handle tx, List<Fact> secret) {
        texts.keep(tx, secret);
    }

    private static Batch<ThingKey> keys(Collection<ThingKey> things) {
        return Batch.of(things).board(ThingKey::tenant).text("thing_id", ThingKey::thing);
    }
}
