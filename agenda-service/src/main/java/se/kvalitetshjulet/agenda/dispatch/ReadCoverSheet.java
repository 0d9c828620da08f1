package se.kvalitetshjulet.agenda.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.ClosedPartLog;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Gives out a cover sheet, after it has been written down who reads it. */
@ApplicationScoped
public class ReadCoverSheet {

    /** The room of the log of readings. */
    public static final String ROOM = "cover-sheet";

    private final Store store;
    private final DispatchLists lists;
    private final Dispatches dispatches;
    private final AccessLog log;

    ReadCoverSheet(Store store, DispatchLists lists, Dispatches dispatches, AccessLog log) {
        this.store = store;
        this.lists = lists;
        this.dispatches = dispatches;
        this.log = log;
    }

    /** Call it outside any transaction. */
    public CoverSheet read(Caller by, UUID meetingId, UUID itemId, UUID coverSheetId) {
        store.useTenant(by.tenant(), tx -> {
            lists.item(tx, by.tenant(), meetingId, itemId);
            find(tx, by, itemId, coverSheetId);
        });
        log.reading(
                by,
                by.firstOf(Role.REGISTRAR, Role.SECRETARY).orElseThrow(Refusal::notFound),
                ROOM,
                new AccessLog.Thing(coverSheetId.toString(), null),
                ClosedPartLog.DISPATCH);
        return store.inTenant(by.tenant(), tx -> find(tx, by, itemId, coverSheetId));
    }

    private CoverSheet find(Handle tx, Caller by, UUID itemId, UUID coverSheetId) {
        return dispatches.sheetsOf(tx, by.tenant(), itemId).stream()
                .filter(sheet -> sheet.coverSheetId().equals(coverSheetId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
