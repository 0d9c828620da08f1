package se.kvalitetshjulet.agenda.registry;

import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * What has to be withheld, besides the matter itself, when a matter that anybody could read is marked as secret. One that others
 * rest on goes first by its {@link jakarta.annotation.Priority}.
 */
public interface WhenMatterBecomesSecret {

    void withhold(Handle tx, Tenant tenant, RegistryNumber number);
}
