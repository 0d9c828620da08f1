package se.kvalitetshjulet.agenda.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What has been changed in a matter, by whom and why. */
@ApplicationScoped
public class MatterHistory {

    private static final List<Part> PARTS = List.of(
            new Part("Rubrik", Matter::title),
            new Part("Slag", Matter::kind),
            new Part("Klassificering", Matter::classification),
            new Part("Avsändare", Matter::sender),
            new Part("Avsändarens beteckning", Matter::theirReference),
            new Part("Svar senast", Matter::answerDueOn),
            new Part("Sekretess", Matter::secret),
            new Part("Sekretessmarkering", Matter::secrecy),
            new Part("Parter", Matter::parties),
            new Part("Gäller en enskild", Matter::individual),
            new Part("Läge", Matter::status));

    /**
     * One change.
     *
     * @param version what the matter became by it
     * @param changed the parts of the matter that became others, in Swedish
     * @param reason why it was closed or opened again
     */
    public record Change(
            long version,
            Instant at,
            String by,
            Matter.Status status,
            List<String> changed,
            @Nullable String reason) {}

    private record Part(String swedish, Function<Matter, @Nullable Object> value) {}

    private record Version(
            Matter matter,
            @Nullable Instant at,
            @Nullable String by,
            @Nullable String reason) {}

    /**
     * The latest first; none of a matter that nobody has changed.
     *
     * @param withReasons false for somebody who may not read what the matter is about
     */
    public List<Change> of(Handle tx, Tenant tenant, RegistryNumber number, boolean withReasons) {
        var versions = tx.createQuery("""
                        select * from matter_version
                        where municipality = :municipality and board = :board and registry_number = :number order by version
                        """)
                .bindMethods(tenant)
                .bind("number", number.toString())
                .map((row, context) -> {
                    var at = row.getObject("changed_at", OffsetDateTime.class);
                    return new Version(
                            MatterRow.read(row),
                            at == null ? null : at.toInstant(),
                            row.getString("changed_by_name"),
                            row.getString("reason"));
                })
                .list();
        var changes = new ArrayList<Change>();
        for (int later = 1; later < versions.size(); later++) {
            var version = versions.get(later);
            changes.addFirst(new Change(
                    version.matter().version(),
                    Objects.requireNonNull(version.at()),
                    Objects.requireNonNull(version.by()),
                    version.matter().status(),
                    differences(versions.get(later - 1).matter(), version.matter()),
                    withReasons ? version.reason() : null));
        }
        return List.copyOf(changes);
    }

    static List<String> differences(Matter before, Matter after) {
        return PARTS.stream()
                .filter(part ->
                        !Objects.equals(part.value().apply(before), part.value().apply(after)))
                .map(Part::swedish)
                .toList();
    }
}
