package se.kvalitetshjulet.agenda.board;

import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What comes back to the board in each month of a year, on the page that leads to everything about the board. */
public interface BoardYear {

    /** A month with its Swedish name, and the titles of what comes to the board in it. */
    record Month(String name, List<String> titles) {}

    List<Month> of(Handle tx, Tenant tenant, int year);
}
