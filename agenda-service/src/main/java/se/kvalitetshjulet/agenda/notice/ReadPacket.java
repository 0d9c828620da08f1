package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.registry.Matter;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.agenda.statement.StatementView;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.kit.web.TenantNames;

/** Puts a notice together with the statements that its items had when it went out. */
@ApplicationScoped
class ReadPacket {

    private final Items items;
    private final Statements statements;
    private final Matters matters;
    private final TenantNames names;
    private final InstantSource clock;

    ReadPacket(Items items, Statements statements, Matters matters, TenantNames names, InstantSource clock) {
        this.items = items;
        this.statements = statements;
        this.matters = matters;
        this.names = names;
        this.clock = clock;
    }

    /** What everybody may read. */
    PrintedPacket open(Handle tx, Tenant tenant, Notice notice) {
        var printed = notice.rows().stream()
                .filter(row -> !row.secret())
                .flatMap(row -> printed(tx, tenant, row, row.heading()).stream())
                .toList();
        return packet(
                tenant,
                notice,
                heading(notice),
                false,
                notice.changes().stream().map(NoticeChange::inWords).toList(),
                notice.rows(),
                printed);
    }

    /** The closed part: the secret items with what they are about, for those who may read it. */
    PrintedPacket closed(Handle tx, Tenant tenant, Notice notice) {
        var secret = notice.rows().stream().filter(Notice.Row::secret).toList();
        var rows = secret.stream().map(row -> unveiled(tx, tenant, row)).toList();
        var printed = rows.stream()
                .flatMap(row -> printed(tx, tenant, row, row.heading()).stream())
                .toList();
        return packet(tenant, notice, "Sluten del av kallelsen", true, List.of(), rows, printed);
    }

    private PrintedPacket packet(
            Tenant tenant,
            Notice notice,
            String heading,
            boolean secret,
            List<String> changes,
            List<Notice.Row> rows,
            List<PrintedPacket.Item> printed) {
        return new PrintedPacket(
                names.municipalityOf(tenant),
                names.boardOf(tenant),
                heading,
                Swedish.dateTime(notice.startsAt()) + ", " + notice.place(),
                secret,
                changes,
                rows,
                null,
                printed,
                notice.issuedAt() == null ? clock.instant() : notice.issuedAt(),
                notice.meetingId() + "/" + notice.version() + "/" + secret);
    }

    private static String heading(Notice notice) {
        if (notice.version() == 0) {
            return "Utkast till kallelse";
        }
        return notice.isSupplement() ? "Kallelse med tillägg " + (notice.version() - 1) : "Kallelse";
    }

    private Notice.Row unveiled(Handle tx, Tenant tenant, Notice.Row row) {
        var item = items.find(tx, tenant, row.itemId());
        return new Notice.Row(
                row.itemId(),
                row.number(),
                item.map(AgendaItem::heading).orElse(row.heading()),
                item.map(AgendaItem::registryNumber).map(Object::toString).orElse(row.designation()),
                true,
                row.statementVersion());
    }

    private Optional<PrintedPacket.Item> printed(Handle tx, Tenant tenant, Notice.Row row, String heading) {
        return statement(tx, tenant, row.itemId(), row.statementVersion())
                .map(statement -> PrintedItems.of(row.number(), heading, statement, List.of()));
    }

    /**
     * @param version null in a notice that is older than this is kept: then the text that stands
     */
    private Optional<StatementView> statement(Handle tx, Tenant tenant, UUID itemId, @Nullable Integer version) {
        var text =
                version == null ? statements.of(tx, tenant, itemId) : statements.version(tx, tenant, itemId, version);
        return text.map(found -> StatementView.of(
                found,
                statements.steps(tx, tenant, itemId, found.version()),
                designation(tx, tenant, itemId),
                names.boardOf(tenant)));
    }

    private String designation(Handle tx, Tenant tenant, UUID itemId) {
        return items.find(tx, tenant, itemId)
                .map(AgendaItem::registryNumber)
                .flatMap(number -> matters.find(tx, tenant, number))
                .map(Matter::designation)
                .orElse("");
    }
}
