package se.kvalitetshjulet.agenda.item;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.document.WhenDocumentChanges;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * An agenda whose documents are others than those that were approved is another version of it, which nobody has approved. It takes
 * the meetings before the feed is written, as whoever issues a notice does.
 */
@ApplicationScoped
@Priority(1)
class ApproveAgain implements WhenDocumentChanges {

    @Override
    public void changed(Handle tx, Tenant tenant, UUID documentId) {
        tx.createUpdate("""
                update meeting m set version = version + 1
                where m.municipality = :municipality and m.board = :board and m.status <> 'CLOSED'
                  and exists (
                    select from agenda_item i
                    cross join lateral (
                      select attached from official_statement
                      where (municipality, board, item_id) = (i.municipality, i.board, i.item_id)
                      order by version desc limit 1) s
                    where (i.municipality, i.board, i.meeting_id) = (m.municipality, m.board, m.meeting_id)
                      and :document = any (s.attached))
                """).bindMethods(tenant).bind("document", documentId).execute();
    }
}
