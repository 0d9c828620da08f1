package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.delegation.DelegatedDecision;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.member.Member;
import se.kvalitetshjulet.agenda.member.Members;
import se.kvalitetshjulet.agenda.member.Office;
import se.kvalitetshjulet.agenda.registry.Matter;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** What is printed of an item besides its row and the text of its statement, and who signs: as it was when the notice went out. */
@ApplicationScoped
class NoticeItems {

    private final Items items;
    private final Matters matters;
    private final Statements statements;
    private final Members members;
    private final ReadTold told;

    NoticeItems(Items items, Matters matters, Statements statements, Members members, ReadTold told) {
        this.items = items;
        this.matters = matters;
        this.statements = statements;
        this.members = members;
        this.told = told;
    }

    /**
     * @param heading as the closed part has it
     * @param registryNumber null for a mere heading
     * @param designation of its statement, "Vår beteckning"; empty without a matter
     * @param signedOff who has signed the text off and when, in words, or null
     * @param extract the version of the extract of the registry that stands on it, or null
     * @param delegated which delegated decisions the board is told of at it, {@code 2024-3}
     */
    record Printed(
            String heading,
            @Nullable String registryNumber,
            String designation,
            @Nullable String signedOff,
            @Nullable Integer extract,
            List<String> delegated) {}

    /** Keeps what goes out with the notice. */
    void keep(Handle tx, Tenant tenant, Notice notice) {
        for (var row : notice.rows()) {
            var printed = now(tx, tenant, row);
            tx.createUpdate("""
                    insert into notice_item (municipality, board, meeting_id, version, item_id, heading, registry_number,
                      designation, signed_off, extract_version, delegated)
                    values (:municipality, :board, :meeting, :version, :item, :heading, :registryNumber, :designation, :signedOff,
                      :extract, :delegated)
                    """)
                    .bindMethods(tenant)
                    .bind("heading", printed.heading())
                    .bind("registryNumber", printed.registryNumber())
                    .bind("designation", printed.designation())
                    .bind("signedOff", printed.signedOff())
                    .bind("extract", printed.extract())
                    .bindArray("delegated", String.class, printed.delegated())
                    .bind("meeting", notice.meetingId())
                    .bind("version", notice.version())
                    .bind("item", row.itemId())
                    .execute();
        }
    }

    /** What went out, or would now. A notice that is older than this is kept is read as it would be now. */
    Printed of(Handle tx, Tenant tenant, Notice notice, Notice.Row row) {
        return tx.createQuery("""
                select * from notice_item
                where municipality = :municipality and board = :board and meeting_id = :meeting and version = :version
                  and item_id = :item
                """)
                .bindMethods(tenant)
                .bind("meeting", notice.meetingId())
                .bind("version", notice.version())
                .bind("item", row.itemId())
                .map((each, context) -> new Printed(
                        each.getString("heading"),
                        each.getString("registry_number"),
                        each.getString("designation"),
                        each.getString("signed_off"),
                        each.getObject("extract_version", Integer.class),
                        List.of((String[]) each.getArray("delegated").getArray())))
                .findOne()
                .orElseGet(() -> now(tx, tenant, row));
    }

    /** What the board is told at the item, in words; of a draft what it would be. */
    Optional<Told> told(Handle tx, Tenant tenant, Notice.Row row, Printed printed) {
        return told.sent(tx, tenant, row.itemId(), printed.extract(), printed.delegated());
    }

    /** Who signs the notice; null where the register has no chair. */
    @Nullable
    String chair(Handle tx, Tenant tenant, Notice notice) {
        var kept = tx.createQuery("""
                select chair from notice
                where municipality = :municipality and board = :board and meeting_id = :meeting and version = :version
                  and chair is not null
                """)
                .bindMethods(tenant)
                .bind("meeting", notice.meetingId())
                .bind("version", notice.version())
                .mapTo(String.class)
                .findOne()
                .orElseGet(() -> chairNow(tx, tenant, notice));
        return kept.isEmpty() ? null : kept;
    }

    /** An empty text where the register has no chair. */
    String chairNow(Handle tx, Tenant tenant, Notice notice) {
        return members.on(tx, tenant, SwedishTime.dateOf(notice.startsAt())).stream()
                .filter(member -> member.office() == Office.CHAIR)
                .map(Member::name)
                .findFirst()
                .orElse("");
    }

    private Printed now(Handle tx, Tenant tenant, Notice.Row row) {
        var item = items.find(tx, tenant, row.itemId());
        var number = item.map(AgendaItem::registryNumber);
        return new Printed(
                item.map(AgendaItem::heading).orElse(row.heading()),
                number.map(Object::toString).orElse(null),
                number.flatMap(of -> matters.find(tx, tenant, of))
                        .map(Matter::designation)
                        .orElse(""),
                signedOff(tx, tenant, row.itemId(), row.statementVersion()),
                item.map(of -> told.extract(tx, tenant, of)).orElse(null),
                item.stream()
                        .flatMap(of -> told.delegated(tx, tenant, of).stream())
                        .map(DelegatedDecision::path)
                        .toList());
    }

    private @Nullable String signedOff(Handle tx, Tenant tenant, UUID itemId, @Nullable Integer version) {
        return Optional.ofNullable(version)
                .map(of -> PrintedItems.signedOff(statements.steps(tx, tenant, itemId, of)))
                .orElse(null);
    }
}
