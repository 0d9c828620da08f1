package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.kvalitetshjulet.agenda.ClosedPartLog;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.statement.StatementView;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * Opens items with their statements. Whoever gets what a secret one is about is in the log of readings before they have it. Call it
 * outside any transaction.
 */
@ApplicationScoped
public class OpenItems {

    private final ReadItems read;
    private final ClosedPartLog log;

    OpenItems(ReadItems read, ClosedPartLog log) {
        this.read = read;
        this.log = log;
    }

    /** One item of an agenda. */
    public ItemView item(Caller by, UUID meetingId, UUID itemId) {
        return logged(by, read.item(by, meetingId, itemId));
    }

    /** One item that is on no agenda. */
    public ItemView proposal(Caller by, UUID itemId) {
        return logged(by, read.proposal(by, itemId));
    }

    /** One item wherever it stands, that the caller may read the statement of. */
    public ItemView anywhere(Caller by, UUID itemId) {
        return logged(by, read.anywhere(by, itemId));
    }

    /** The statement of an item that the caller may read, wherever it stands. */
    StatementView statement(Caller by, UUID itemId) {
        var statement = anywhere(by, itemId).statement();
        if (statement == null) {
            throw Refusal.notFound();
        }
        return statement;
    }

    /** What has been proposed, by its headings alone: a list is not logged. */
    public Page<ItemView> proposals(Caller by, AgendaItem.Status status, Paging paging) {
        return read.proposals(by, status, paging);
    }

    private ItemView logged(Caller by, ItemView item) {
        // Whom a secret item is open to is told its matter, and nobody else is.
        if (item.secret() && (Secrecy.isOpenTo(by) || item.registryNumber() != null)) {
            log.reading(by, item.itemId());
        }
        return item;
    }
}
