package se.kvalitetshjulet.deviations.room;

import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * Finds what somebody is named in, as the one who was affected or who complained. These fields are text, so a person is found
 * as they were written. Whoever asks is let in by the {@link Door} before anything of it is read.
 */
@Singleton
public class Mentions {

    /** A thing that names somebody. */
    public record Mention(
            ThingErased.Kind kind, String thing, @Nullable String unit) {}

    /**
     * @param text as written, in small letters
     * @param digits of an identity number without its century; empty for somebody without
     */
    public List<Mention> of(Handle tx, Tenant tenant, String text, String digits) {
        return tx.createQuery("""
                        select distinct c.kind, c.id, c.unit
                        from secret s join concern c on (c.municipality, c.board, c.id) = (s.municipality, s.board, s.thing_id)
                        cross join lateral (values (cast(s.data as jsonb) ->> 'affectedPerson'),
                          (cast(s.data as jsonb) ->> 'complainant')) as named (person)
                        where s.municipality = :municipality and s.board = :board and c.kind in ('DEVIATION', 'COMPLAINT')
                          and (position(:text in lower(named.person)) > 0
                            or (:digits <> '' and position(:digits in regexp_replace(named.person, '[^0-9]', '', 'g')) > 0))
                        order by c.kind, c.id
                        """)
                .bindMethods(tenant)
                .bind("text", text)
                .bind("digits", digits)
                .map((row, context) ->
                        new Mention(ThingErased.Kind.valueOf(row.getString(1)), row.getString(2), row.getString(3)))
                .list();
    }
}
