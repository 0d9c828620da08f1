package se.kvalitetshjulet.agenda.board;

import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** A part of what is about the board itself, on the page that leads to all of them. */
public interface BoardPart {

    /**
     * How a part is shown.
     *
     * @param order its place, from 1
     * @param page its first page, below the board's own
     * @param standing how it stands today, in a line
     */
    record Part(int order, String title, String page, String standing) {}

    Part of(Handle tx, Tenant tenant);

    /** Who may follow the way to it. */
    default Readers readers() {
        return Readers.OF_THE_BOARD;
    }
}
