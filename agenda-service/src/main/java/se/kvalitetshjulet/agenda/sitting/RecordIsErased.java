package se.kvalitetshjulet.agenda.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.registry.ErasedWithMatter;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What was said of a matter at meetings goes with it; the minutes that were signed stay. */
@ApplicationScoped
class RecordIsErased implements ErasedWithMatter {

    @Override
    public void erase(Handle tx, Tenant tenant, RegistryNumber number) {
        tx.createQuery("select agenda_erase_sitting(:municipality, :board, :number)")
                .bindMethods(tenant)
                .bind("number", number.toString())
                .mapTo(String.class)
                .list();
    }
}
