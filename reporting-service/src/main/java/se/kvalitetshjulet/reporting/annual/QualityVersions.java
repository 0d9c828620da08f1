package se.kvalitetshjulet.reporting.annual;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.annual.ThingHistory.Learned;
import se.kvalitetshjulet.reporting.annual.ThingHistory.Thing;
import se.kvalitetshjulet.reporting.annual.ThingHistory.Version;
import se.kvalitetshjulet.reporting.quality.QualityFact;
import se.kvalitetshjulet.reporting.quality.ThingKind;

/** The tables of what is known of things, from when to when, and of what cannot be used. */
@ApplicationScoped
class QualityVersions {

    private final ObjectMapper json;

    QualityVersions(ObjectMapper json) {
        this.json = json;
    }

    /** What a generation knows of these things; those that are not known are left out. */
    Map<Thing, QualityFact> now(Handle tx, Tenant tenant, int generation, Collection<String> ids) {
        return facts(tx, given(tenant, generation, ids), "known_to is null");
    }

    /** What a generation knew of these things at a moment; those that were not known are left out. */
    Map<Thing, QualityFact> at(Handle tx, Tenant tenant, int generation, Collection<String> ids, Instant asOf) {
        return facts(
                tx,
                given(tenant, generation, ids).instant("as_of", _ -> asOf),
                "known_from <= given.as_of and (known_to is null or known_to > given.as_of)");
    }

    /** The things of these days, as they were known at a moment, in the order of their kinds and ids. */
    List<QualityFact> ofDays(
            Handle tx, Tenant tenant, int generation, LocalDate firstDay, LocalDate lastDay, Instant asOf) {
        return tx.createQuery("""
                select kind, fact from quality_version
                where municipality = :municipality and board = :board and generation = :generation
                  and on_day between :firstDay and :lastDay
                  and known_from <= :asOf and (known_to is null or known_to > :asOf)
                order by kind, thing_id
                """)
                .bindMethods(tenant)
                .bind("generation", generation)
                .bind("firstDay", firstDay)
                .bind("lastDay", lastDay)
                .bind("asOf", asOf)
                .map((row, context) -> fact(row))
                .list();
    }

    /** The things of which something became known after the first moment and not after the last. */
    List<String> openedBetween(Handle tx, Tenant tenant, int generation, Instant after, Instant until) {
        return tx.createQuery("""
                select distinct thing_id from quality_version
                where municipality = :municipality and board = :board and generation = :generation
                  and known_from > :after and known_from <= :until
                """)
                .bindMethods(tenant)
                .bind("generation", generation)
                .bind("after", after)
                .bind("until", until)
                .mapTo(String.class)
                .list();
    }

    /** The years that a generation knows something of. */
    Set<Integer> years(Handle tx, Tenant tenant, int generation) {
        return tx.createQuery("""
                select distinct cast(extract(year from on_day) as int) from quality_version
                where municipality = :municipality and board = :board and generation = :generation and known_to is null
                """)
                .bindMethods(tenant)
                .bind("generation", generation)
                .mapTo(Integer.class)
                .set();
    }

    /** Closes what was known until something else was learned, and opens that. */
    void take(Handle tx, Tenant tenant, int generation, List<Learned> learned) {
        close(
                tx,
                tenant,
                generation,
                learned.stream().filter(each -> each.closedAt() != null).toList());
        open(
                tx,
                tenant,
                generation,
                learned.stream().flatMap(each -> each.opened().stream()).toList());
    }

    private static void close(Handle tx, Tenant tenant, int generation, List<Learned> ended) {
        Batch.of(ended)
                .board(tenant)
                .integer("generation", _ -> generation)
                .text("thing_id", each -> each.thing().id())
                .text("kind", each -> each.thing().kind().name())
                .instant("known_at", Learned::closedAt)
                .update(tx, """
                update quality_version as t set known_to = given.known_at from {given}
                where t.municipality = given.municipality and t.board = given.board
                  and t.generation = given.generation and t.thing_id = given.thing_id and t.kind = given.kind
                  and t.known_to is null
                """);
    }

    private void open(Handle tx, Tenant tenant, int generation, List<Version> versions) {
        Batch.of(versions)
                .board(tenant)
                .integer("generation", _ -> generation)
                .text("thing_id", version -> version.thing().id())
                .text("kind", version -> version.thing().kind().name())
                .instant("known_from", Version::knownFrom)
                .instant("known_to", Version::knownTo)
                .date("on_day", version -> version.fact().on())
                .text("fact", version -> text(version.fact()))
                .insertInto(tx, "quality_version");
    }

    private Map<Thing, QualityFact> facts(Handle tx, Batch<String> given, String when) {
        Map<Thing, QualityFact> facts = new HashMap<>();
        given.query(tx, """
                select v.thing_id, v.kind, v.fact
                from {given} join quality_version v using (municipality, board, generation, thing_id)
                where %s
                """.formatted(when), row -> facts.put(thing(row), fact(row)));
        return facts;
    }

    private static Batch<String> given(Tenant tenant, int generation, Collection<String> ids) {
        return Batch.of(Set.copyOf(ids))
                .board(tenant)
                .integer("generation", _ -> generation)
                .text("thing_id", id -> id);
    }

    private static Thing thing(ResultSet row) throws SQLException {
        return new Thing(row.getString("thing_id"), ThingKind.valueOf(row.getString("kind")));
    }

    private QualityFact fact(ResultSet row) throws SQLException {
        try {
            return json.readValue(
                    row.getString("fact"),
                    ThingKind.valueOf(row.getString("kind")).fact());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a kept fact was written from its record", impossible);
        }
    }

    private String text(QualityFact fact) {
        try {
            return json.writeValueAsString(fact);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("our own records are always JSON", impossible);
        }
    }
}
