package se.kvalitetshjulet.agenda.document;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Who has told of a document, and has to know that the registry says otherwise of it or that it has another file. */
public interface WhenDocumentChanges {

    /** Called when the change stands. */
    void changed(Handle tx, Tenant tenant, UUID documentId);
}
