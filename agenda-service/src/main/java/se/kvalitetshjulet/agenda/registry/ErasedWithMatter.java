package se.kvalitetshjulet.agenda.registry;

import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What else is kept of a matter, and goes when its retention is over. */
public interface ErasedWithMatter {

    /** Called while the matter and its items still stand. */
    void erase(Handle tx, Tenant tenant, RegistryNumber number);
}
