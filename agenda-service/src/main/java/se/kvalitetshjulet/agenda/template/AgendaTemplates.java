package se.kvalitetshjulet.agenda.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaConfig;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.ItemKind;
import se.kvalitetshjulet.agenda.item.StandingHeading;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Each board's template with every version it has had; the installation's until there is one. */
@ApplicationScoped
public class AgendaTemplates {

    private final AgendaConfig config;

    AgendaTemplates(AgendaConfig config) {
        this.config = config;
    }

    /** The one that a new agenda is laid by. */
    public AgendaTemplate current(Handle tx, Tenant tenant) {
        return find(tx, tenant, null).orElseGet(this::ofInstallation);
    }

    /**
     * @param version null is the latest
     */
    Optional<AgendaTemplate> find(Handle tx, Tenant tenant, @Nullable Integer version) {
        return tx.createQuery("""
                select * from agenda_template
                where municipality = :municipality and board = :board
                  and (cast(:version as int) is null or version = :version)
                order by version desc limit 1
                """)
                .bindMethods(tenant)
                .bind("version", version)
                .map((row, context) -> read(row))
                .findOne();
    }

    void keep(Handle tx, Caller by, int version, List<StandingHeading> items, Instant at) {
        tx.createUpdate("""
                insert into agenda_template (municipality, board, version, headings, kinds, parts,
                  written_by, written_by_name, written_at)
                values (:municipality, :board, :version, :headings, :kinds, :parts, :by, :byName, :at)
                """)
                .bindMethods(by.tenant())
                .bind("version", version)
                .bindArray("headings", String.class, column(items, StandingHeading::heading))
                .bindArray(
                        "kinds", String.class, column(items, item -> item.kind().name()))
                .bindArray(
                        "parts", String.class, column(items, item -> item.part().name()))
                .bind("by", by.subject())
                .bind("byName", by.name())
                .bind("at", at)
                .execute();
    }

    AgendaTemplate ofInstallation() {
        var standing = config.standingItems();
        var items = new ArrayList<StandingHeading>();
        standing.opening().forEach(heading -> items.add(StandingHeading.of(heading, AgendaItem.Part.OPENING)));
        standing.closing().forEach(heading -> items.add(StandingHeading.of(heading, AgendaItem.Part.CLOSING)));
        items.add(new StandingHeading(standing.secret(), ItemKind.SECRET, AgendaItem.Part.CLOSING));
        return new AgendaTemplate(0, items, null, null);
    }

    private static AgendaTemplate read(ResultSet row) throws SQLException {
        var headings = (String[]) row.getArray("headings").getArray();
        var kinds = (String[]) row.getArray("kinds").getArray();
        var parts = (String[]) row.getArray("parts").getArray();
        return new AgendaTemplate(
                row.getInt("version"),
                IntStream.range(0, headings.length)
                        .mapToObj(at -> new StandingHeading(
                                headings[at], ItemKind.valueOf(kinds[at]), AgendaItem.Part.valueOf(parts[at])))
                        .toList(),
                row.getString("written_by_name"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private static <T> List<T> column(List<StandingHeading> items, Function<StandingHeading, T> attribute) {
        return items.stream().map(attribute).toList();
    }
}
