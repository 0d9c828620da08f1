package se.kvalitetshjulet.agenda.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * What has been changed in what the registry says of a document, and by whom. What it said before is not told: it may be what the
 * document has been marked for.
 */
@ApplicationScoped
public class DocumentHistory {

    private static final List<Part> PARTS = List.of(
            new Part("Slag", "direction"),
            new Part("Dag", "dated"),
            new Part("Rubrik", "title"),
            new Part("Avsändare eller mottagare", "correspondent"),
            new Part("Deras beteckning", "their_reference"),
            new Part("Sekretessmarkering", "secrecy"),
            new Part("Anmäls som meddelande", "reported"));

    /**
     * One change.
     *
     * @param changed the parts that became others, in Swedish
     */
    public record Change(Instant at, String by, List<String> changed) {}

    private record Part(String swedish, String column) {}

    private record Edition(
            List<@Nullable String> values,
            @Nullable Instant at,
            @Nullable String by) {}

    /** The latest first; none of a document that nobody has changed. */
    List<Change> of(Handle tx, Tenant tenant, UUID documentId) {
        var editions = tx.createQuery("""
                        select *, concat_ws(' ', secrecy_provision, secrecy_marked_on, secrecy_authority) as secrecy
                        from document_edition
                        where municipality = :municipality and board = :board and document_id = :id order by edition
                        """)
                .bindMethods(tenant)
                .bind("id", documentId)
                .map((row, context) -> read(row))
                .list();
        var changes = new ArrayList<Change>();
        for (int later = 1; later < editions.size(); later++) {
            var edition = editions.get(later);
            changes.addFirst(new Change(
                    Objects.requireNonNull(edition.at()),
                    Objects.requireNonNull(edition.by()),
                    differences(editions.get(later - 1), edition)));
        }
        return List.copyOf(changes);
    }

    private static List<String> differences(Edition before, Edition after) {
        var changed = new ArrayList<String>();
        for (int part = 0; part < PARTS.size(); part++) {
            if (!Objects.equals(before.values().get(part), after.values().get(part))) {
                changed.add(PARTS.get(part).swedish());
            }
        }
        return changed;
    }

    private static Edition read(ResultSet row) throws SQLException {
        var values = new @Nullable String[PARTS.size()];
        for (int part = 0; part < values.length; part++) {
            values[part] = row.getString(PARTS.get(part).column());
        }
        var at = row.getObject("changed_at", OffsetDateTime.class);
        return new Edition(Arrays.asList(values), at == null ? null : at.toInstant(), row.getString("changed_by_name"));
    }
}
