package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.agenda.statement.StatementView;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.TenantNames;

/** Items with what belongs to them, as the caller may see them. */
@ApplicationScoped
public class ReadItems {

    private final Store store;
    private final Meetings meetings;
    private final Items items;
    private final Statements statements;
    private final ItemMatters matters;
    private final TenantNames names;

    ReadItems(
            Store store,
            Meetings meetings,
            Items items,
            Statements statements,
            ItemMatters matters,
            TenantNames names) {
        this.store = store;
        this.meetings = meetings;
        this.items = items;
        this.statements = statements;
        this.matters = matters;
        this.names = names;
    }

    /** A meeting's agenda, without the statements. */
    public List<ItemView> agenda(Caller by, UUID meetingId) {
        boolean entitled = Secrecy.isOpenTo(by);
        return store.inTenant(by.tenant(), tx -> {
            meetings.find(tx, by.tenant(), meetingId).orElseThrow(Refusal::notFound);
            return items.agendaOf(tx, by.tenant(), meetingId).lines().stream()
                    .map(line -> ItemView.of(line.item(), line.number(), null, entitled))
                    .toList();
        });
    }

    /** One item of an agenda with its statement. */
    public ItemView item(Caller by, UUID meetingId, UUID itemId) {
        return store.inTenant(by.tenant(), tx -> {
            var line = items.agendaOf(tx, by.tenant(), meetingId).lineOf(itemId).orElseThrow(Refusal::notFound);
            return whole(tx, by, line.item(), line.number(), matters.isOpenTo(tx, by, line.item()));
        });
    }

    /** A meeting's agenda with its statements, as it lies open before everybody in the board: of the closed part no more than its numbers. */
    public List<ItemView> openPart(Caller by, UUID meetingId) {
        return store.inTenant(by.tenant(), tx -> {
            meetings.find(tx, by.tenant(), meetingId).orElseThrow(Refusal::notFound);
            return items.agendaOf(tx, by.tenant(), meetingId).lines().stream()
                    .map(line -> whole(tx, by, line.item(), line.number(), false))
                    .toList();
        });
    }

    /** A secret item with its statement. For whoever has been let in, and when that has been written in the log. */
    public ItemView closedItem(Caller by, UUID meetingId, UUID itemId) {
        return store.inTenant(by.tenant(), tx -> {
            var line = items.agendaOf(tx, by.tenant(), meetingId)
                    .lineOf(itemId)
                    .filter(found -> found.item().secret())
                    .orElseThrow(Refusal::notFound);
            return whole(tx, by, line.item(), line.number(), true);
        });
    }

    /** One item that is on no agenda, with its statement. */
    public ItemView proposal(Caller by, UUID itemId) {
        return store.inTenant(
                by.tenant(),
                tx -> items.find(tx, by.tenant(), itemId)
                        .filter(item -> item.meetingId() == null)
                        .map(item -> whole(tx, by, item, null, matters.isOpenTo(tx, by, item)))
                        .orElseThrow(Refusal::notFound));
    }

    /** One item wherever it stands, that the caller may read the statement of. */
    public ItemView anywhere(Caller by, UUID itemId) {
        var item = store.inTenant(
                by.tenant(),
                tx -> items.find(tx, by.tenant(), itemId)
                        .filter(found -> matters.isOpenTo(tx, by, found))
                        .orElseThrow(Refusal::notFound));
        return item.meetingId() == null ? proposal(by, itemId) : item(by, item.meetingId(), itemId);
    }

    /**
     * @param status {@code PROPOSED}, {@code SENT_BACK} or {@code WITHDRAWN}
     */
    public Page<ItemView> proposals(Caller by, AgendaItem.Status status, Paging paging) {
        boolean entitled = Secrecy.isOpenTo(by);
        return store.inTenant(by.tenant(), tx -> items.proposed(tx, by.tenant(), status, paging))
                .map(item -> ItemView.of(item, null, null, entitled));
    }

    /** What has been, or is to be, taken up in a matter that the caller may see; latest first. */
    public List<ItemView> ofMatter(Caller by, RegistryNumber number) {
        boolean entitled = Secrecy.isOpenTo(by);
        return store.inTenant(
                by.tenant(),
                tx -> items.ofMatter(tx, by.tenant(), number).stream()
                        .filter(item -> entitled || !item.secret())
                        .map(item -> ItemView.of(item, null, null, entitled))
                        .toList());
    }

    /** The statement of an item that the caller may read, wherever it stands. */
    public Optional<StatementView> statement(Caller by, UUID itemId) {
        return store.inTenant(
                by.tenant(),
                tx -> items.find(tx, by.tenant(), itemId)
                        .filter(item -> matters.isOpenTo(tx, by, item))
                        .flatMap(item -> statement(tx, by.tenant(), item)));
    }

    private ItemView whole(Handle tx, Caller by, AgendaItem item, @Nullable String number, boolean entitled) {
        return ItemView.of(item, number, statement(tx, by.tenant(), item).orElse(null), entitled);
    }

    private Optional<StatementView> statement(Handle tx, Tenant tenant, AgendaItem item) {
        return statements
                .of(tx, tenant, item.id())
                .map(text -> StatementView.of(
                        text,
                        statements.steps(tx, tenant, item.id(), text.version()),
                        matters.designation(tx, tenant, item),
                        names.boardOf(tenant)));
    }
}
