package se.kvalitetshjulet.agenda.document;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Who else has to know that a document has another file, or that another word is said of it. */
public interface WhenDocumentChanges {

    void changed(Handle tx, Tenant tenant, UUID documentId);
}
