package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.statement.OfficialStatement;
import se.kvalitetshjulet.agenda.statement.StatementView;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.kit.web.TenantNames;

/** Puts a notice together with the statements that its items had when it went out. */
@ApplicationScoped
class ReadPacket {

    private final Statements statements;
    private final NoticeItems items;
    private final NoticeDocuments documents;
    private final TenantNames names;

    ReadPacket(Statements statements, NoticeItems items, NoticeDocuments documents, TenantNames names) {
        this.statements = statements;
        this.items = items;
        this.documents = documents;
        this.names = names;
    }

    /**
     * A packet in words, with what is bound into it.
     *
     * @param inserts each under the bookmark of its item
     */
    record Whole(PrintedPacket packet, List<Insert> inserts) {}

    /** A file that is bound in. */
    record Insert(String bookmark, String title, UUID documentId, int fileVersion) {}

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
                .map(row -> unveiled(tx, tenant, notice, row))
                .toList();
        return whole(tx, tenant, notice, "Sluten del av kallelsen", List.of(), secret, secret);
    }

    /**
     * @param rows of the table
     * @param open those of them whose statements and documents follow
     */
    private Whole whole(
            Handle tx,
            Tenant tenant,
            Notice notice,
            String heading,
            List<String> changes,
            List<Notice.Row> rows,
            List<Notice.Row> open) {
        var itemsTold = new ArrayList<PrintedPacket.Item>();
        var inserts = new ArrayList<Insert>();
        var room = documents.room();
        for (var row : open) {
            var statement = statement(tx, tenant, row);
            var printed = items.of(tx, tenant, notice, row);
            var told = items.told(tx, tenant, row, printed).orElse(null);
            if (statement.isEmpty()) {
                Stream.ofNullable(told)
                        .map(it -> PrintedPacket.Item.telling(row.number(), row.heading(), it))
                        .forEach(itemsTold::add);
                continue;
            }
            var enclosed = documents.of(tx, tenant, notice, row, room);
            var item = PrintedItems.of(
                    row.number(),
                    row.heading(),
                    StatementView.of(statement.get(), List.of(), printed.designation(), names.boardOf(tenant)),
                    printed.signedOff(),
                    enclosed.stream().map(NoticeDocuments.Printable::inWords).toList(),
                    told);
            itemsTold.add(item);
            enclosed.stream()
                    .filter(NoticeDocuments.Printable::bound)
                    .map(NoticeDocuments.Printable::document)
                    .forEach(each -> inserts.add(
                            new Insert(item.bookmark(), each.named(), each.documentId(), each.fileVersion())));
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
                        items.chair(tx, tenant, notice),
                        itemsTold,
                        notice.issuedAt() == null ? notice.startsAt() : notice.issuedAt(),
                        notice.meetingId() + "/" + notice.version() + "/" + heading),
                inserts);
    }

    private static String heading(Notice notice) {
        if (notice.version() == 0) {
            return "Utkast till kallelse";
        }
        return notice.isSupplement() ? "Kallelse med tillägg " + (notice.version() - 1) : "Kallelse";
    }

    private Notice.Row unveiled(Handle tx, Tenant tenant, Notice notice, Notice.Row row) {
        var printed = items.of(tx, tenant, notice, row);
        return new Notice.Row(
                row.itemId(),
                row.number(),
                printed.heading(),
                printed.registryNumber() == null ? row.designation() : printed.registryNumber(),
                true,
                row.statementVersion(),
                row.enclosures());
    }

    /** The text that went out; in a notice that is older than its version is kept, the one that stands. */
    private Optional<OfficialStatement> statement(Handle tx, Tenant tenant, Notice.Row row) {
        var version = row.statementVersion();
        return version == null
                ? statements.of(tx, tenant, row.itemId())
                : statements.version(tx, tenant, row.itemId(), version);
    }
}
