package se.kvalitetshjulet.agenda.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.kvalitetshjulet.agenda.ClosedPartLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;

/** Shows to whom a paragraph is sent; that of a secret item after it has been written down who reads it. */
@ApplicationScoped
public class OpenDispatches {

    private final Store store;
    private final DispatchLists lists;
    private final ClosedPartLog log;

    OpenDispatches(Store store, DispatchLists lists, ClosedPartLog log) {
        this.store = store;
        this.lists = lists;
        this.log = log;
    }

    /** Call it outside any transaction. */
    public DispatchList of(Caller by, UUID meetingId, UUID itemId) {
        var list = lists.of(by, meetingId, itemId);
        if (store.inTenant(by.tenant(), tx -> lists.item(tx, by.tenant(), meetingId, itemId))
                .secret()) {
            log.readings(by, List.of(itemId), ClosedPartLog.DISPATCH);
        }
        return list;
    }
}
