package se.kvalitetshjulet.agenda.item;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.agenda.registry.WhenMatterBecomesSecret;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The items of a matter become secret with it: proposed, placed and decided ones. What is published of them is told after that. */
@ApplicationScoped
@Priority(1)
class HideItems implements WhenMatterBecomesSecret {

    @Override
    public void withhold(Handle tx, Tenant tenant, RegistryNumber number) {
        tx.createUpdate("""
                        update agenda_item set secret = true, kind = 'SECRET', version = version + 1
                        where municipality = :municipality and board = :board and registry_number = :number and not secret
                        """)
                .bindMethods(tenant)
                .bind("number", number.toString())
                .execute();
    }
}
