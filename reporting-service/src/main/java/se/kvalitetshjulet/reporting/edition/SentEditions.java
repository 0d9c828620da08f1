package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.approval.Sent;
import se.kvalitetshjulet.reporting.approval.Who;

/** The table of what has been sent to whom. */
@ApplicationScoped
class SentEditions {

    /** False when it has been sent to the recipient before. */
    boolean add(Handle tx, Tenant tenant, String reportId, Sent sent) {
        return tx.createUpdate("""
                insert into edition_sent (municipality, board, report_id, recipient, sent_on, how, at, by_subject, by_name,
                  by_title)
                values (:municipality, :board, :reportId, :recipient, :sentOn, :how, :at, :subject, :name, :title)
                on conflict do nothing
                """)
                        .bindMethods(tenant)
                        .bind("reportId", reportId)
                        .bind("recipient", sent.recipient())
                        .bind("sentOn", sent.sentOn())
                        .bind("how", sent.how().name())
                        .bind("at", sent.at())
                        .bindMethods(sent.by())
                        .execute()
                == 1;
    }

    /** In the order of the days it was sent. */
    List<Sent> of(Handle tx, Tenant tenant, String reportId) {
        return tx.createQuery("""
                select recipient, sent_on, how, at, by_subject, by_name, by_title from edition_sent
                where municipality = :municipality and board = :board and report_id = :reportId
                order by sent_on, at, recipient
                """)
                .bindMethods(tenant)
                .bind("reportId", reportId)
                .map((row, context) -> new Sent(
                        row.getString("recipient"),
                        row.getObject("sent_on", LocalDate.class),
                        Sent.Way.valueOf(row.getString("how")),
                        new Who(row.getString("by_subject"), row.getString("by_name"), row.getString("by_title")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
