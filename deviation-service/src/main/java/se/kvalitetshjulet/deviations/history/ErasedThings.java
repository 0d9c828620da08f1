package se.kvalitetshjulet.deviations.history;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Which things have reached the end of their retention: all that is kept of them. */
@Singleton
class ErasedThings {

    /** Remembers that the thing is erased; told again it changes nothing. */
    void tell(Handle tx, Tenant tenant, ThingErased erased) {
        tx.createUpdate("""
                insert into erased_thing (municipality, board, thing_id, kind, erased_on)
                values (:municipality, :board, :thing, :kind, :erasedOn)
                on conflict do nothing
                """)
                .bindMethods(tenant)
                .bind("thing", erased.id())
                .bind("kind", erased.kind().name())
                .bind("erasedOn", erased.erasedOn())
                .execute();
    }

    /** Those of the things that have been erased. */
    Set<ThingKey> among(Handle tx, Collection<ThingKey> things) {
        return Set.copyOf(Batch.of(things)
                .board(ThingKey::tenant)
                .text("thing_id", ThingKey::thing)
                .query(
                        tx,
                        "select municipality, board, thing_id from {given} join erased_thing using (municipality, board, thing_id)",
                        row -> new ThingKey(new Tenant(row.getString(1), row.getString(2)), row.getString(3))));
    }

    /** Removes everything else of things whose erasure has been told. */
    void remove(Handle tx, Collection<ThingKey> things) {
        byTenant(things)
                .forEach((tenant, ids) -> tx.createQuery("select deviations_erase(:municipality, :board, :ids)")
                        .bindMethods(tenant)
                        .bindArray("ids", String.class, ids)
                        .mapTo(String.class)
                        .list());
    }

    private static TreeMap<Tenant, List<String>> byTenant(Collection<ThingKey> things) {
        return things.stream()
                .collect(Collectors.groupingBy(
                        ThingKey::tenant, TreeMap::new, Collectors.mapping(ThingKey::thing, Collectors.toList())));
    }
}
