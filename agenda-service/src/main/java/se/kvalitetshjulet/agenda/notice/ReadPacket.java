package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.member.Member;
import se.kvalitetshjulet.agenda.member.Members;
import se.kvalitetshjulet.agenda.member.Office;
import se.kvalitetshjulet.agenda.registry.Matter;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.agenda.statement.StatementView;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.paper.PdfBinder;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.kit.web.TenantNames;
import se.kvalitetshjulet.statute.SwedishTime;

/** Puts a notice together with the statements that its items had when it went out. */
@ApplicationScoped
class ReadPacket {

    private final Items items;
    private final Statements statements;
    private final Matters matters;
    private final NoticeDocuments documents;
    private final Members members;
    private final TenantNames names;

    ReadPacket(
            Items items,
            Statements statements,
            Matters matters,
            NoticeDocuments documents,
            Members members,
            TenantNames names) {
        this.items = items;
        this.statements = statements;
        this.matters = matters;
        this.documents = documents;
        this.members = members;
        this.names = names;
    }

    /**
     * A packet in words, with what is bound into it.
     *
     * @param inserts each under the bookmark of its item
     */
    record Whole(PrintedPacket packet, List<PdfBinder.Insert> inserts) {}

    /** What everybody may read. */
    Whole open(Handle tx, Tenant tenant, Notice notice) {
        var open = notice.rows().stream().filter(row -> !row.secret()).toList();
        var changes = notice.changes().stream().map(NoticeChange::inWords).toList();
        return whole(tx, tenant, notice, heading(notice), changes, notice.rows(), open);
    }

    /** The closed part: the secret items with what they are about, for those who may read it. */
    Whole closed(Handle tx, Tenant tenant, Notice notice) {
        var secret = notice.rows().stream()
                .filter(Notice.Row::secret)
                .map(row -> unveiled(tx, tenant, row))
                .toList();
        return whole(tx, tenant, notice, "Sluten del av kallelsen", List.of(), secret, secret);
    }

    /**
     * @param rows of the table
     * @param told those of them whose statements and documents follow
     */
    private Whole whole(
            Handle tx,
            Tenant tenant,
            Notice notice,
            String heading,
            List<String> changes,
            List<Notice.Row> rows,
            List<Notice.Row> told) {
        var printed = new ArrayList<PrintedPacket.Item>();
        var inserts = new ArrayList<PdfBinder.Insert>();
        for (var row : told) {
            var statement = statement(tx, tenant, row.itemId(), row.statementVersion());
            if (statement.isEmpty()) {
                continue;
            }
            var enclosed = documents.of(tx, tenant, notice, row);
            var item = PrintedItems.of(
                    row.number(),
                    row.heading(),
                    statement.get(),
                    enclosed.stream().map(NoticeDocuments.Printable::inWords).toList());
            printed.add(item);
            enclosed.stream()
                    .filter(each -> each.pdf() != null)
                    .forEach(each -> inserts.add(new PdfBinder.Insert(
                            item.bookmark(), each.document().named(), each.pdf())));
        }
        return new Whole(
                new PrintedPacket(
                        names.municipalityOf(tenant),
                        names.boardOf(tenant),
                        heading,
                        Swedish.dateTime(notice.startsAt()) + ", " + notice.place(),
                        rows.stream().allMatch(Notice.Row::secret),
                        changes,
                        rows,
                        chair(tx, tenant, notice),
                        printed,
                        notice.issuedAt() == null ? notice.startsAt() : notice.issuedAt(),
                        notice.meetingId() + "/" + notice.version() + "/" + heading),
                inserts);
    }

    private @Nullable String chair(Handle tx, Tenant tenant, Notice notice) {
        return members.on(tx, tenant, SwedishTime.dateOf(notice.startsAt())).stream()
                .filter(member -> member.office() == Office.CHAIR)
                .map(Member::name)
                .findFirst()
                .orElse(null);
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
