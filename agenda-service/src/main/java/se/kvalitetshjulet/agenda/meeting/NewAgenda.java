package se.kvalitetshjulet.agenda.meeting;

import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Puts on a new meeting's agenda what every agenda has. */
public interface NewAgenda {

    void lay(Handle tx, Tenant tenant, Meeting meeting);
}
