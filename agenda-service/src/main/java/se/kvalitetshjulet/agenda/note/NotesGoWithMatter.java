package se.kvalitetshjulet.agenda.note;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.registry.ErasedWithMatter;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What members wrote on a matter is as much about it as what the administration did. */
@ApplicationScoped
class NotesGoWithMatter implements ErasedWithMatter {

    private final Notes notes;

    NotesGoWithMatter(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void erase(Handle tx, Tenant tenant, RegistryNumber number) {
        notes.removeOfMatter(tx, tenant, number);
    }
}
