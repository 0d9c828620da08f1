package se.kvalitetshjulet.deviations.extract;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.deviations.room.Mentions;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Finds what may tell of a person without naming them in a field of its own: what belongs together with a thing that does, and its files. */
@Singleton
class BesideThings {

    private static final Map<ThingErased.Kind, String> LABELS = Map.of(
            ThingErased.Kind.DEVIATION, "Avvikelse",
            ThingErased.Kind.COMPLAINT, "Klagomål",
            ThingErased.Kind.LEX_SARAH, "Lex Sarah-ärende",
            ThingErased.Kind.MEASURE, "Åtgärd");

    /** What a kind that a person can be told of in is called. */
    static String labelOf(ThingErased.Kind kind) {
        return LABELS.get(kind);
    }

    List<Extract.Beside> of(Handle tx, Tenant tenant, Mentions.Mention mention) {
        return tx.createQuery("""
                        select p.kind, p.thing_id from file_part own
                        join file_part p using (municipality, board, file)
                        where municipality = :municipality and board = :board and own.kind = :kind
                          and own.thing_id = :thing and p.thing_id <> own.thing_id
                        order by p.kind, p.thing_id
                        """)
                .bindMethods(tenant)
                .bind("kind", mention.kind().name())
                .bind("thing", mention.thing())
                .map((row, context) ->
                        new Extract.Beside(row.getString(2), labelOf(ThingErased.Kind.valueOf(row.getString(1)))))
                .list();
    }

    int filesOf(Handle tx, Tenant tenant, Mentions.Mention mention) {
        return tx.createQuery("""
                        select count(*) from attachment
                        where municipality = :municipality and board = :board and thing_id = :thing
                        """)
                .bindMethods(tenant)
                .bind("thing", mention.thing())
                .mapTo(Integer.class)
                .one();
    }
}
