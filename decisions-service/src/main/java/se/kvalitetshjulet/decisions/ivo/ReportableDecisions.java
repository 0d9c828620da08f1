package se.kvalitetshjulet.decisions.ivo;

import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.decisions.history.AsRecorded;
import se.kvalitetshjulet.decisions.reportable.SentQuarters;
import se.kvalitetshjulet.kit.history.History;
import se.kvalitetshjulet.kit.history.HistoryEvent;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.course.Course;

/** The decisions that a quarter's reports can be about, folded. */
@Singleton
class ReportableDecisions {

    private final History history;

    ReportableDecisions(History history) {
        this.history = history;
    }

    /** A decision's course, and how many events it is made of. */
    record Known(String decisionId, long version, Course course) {}

    /**
     * Those with a wait that ran out of time by the quarter's last day and had not ended before the first quarter that was
     * sent; and those that the recipient was told of and that still wait or have changed since.
     */
    List<Known> of(Handle tx, Tenant tenant, Asked asked, SentQuarters sent) {
        var quarter = asked.quarter();
        var since = sent.first().map(Quarter::firstDay).orElse(quarter.firstDay());
        var found = tx.createQuery("""
                select decision_id from decision_wait
                where municipality = :municipality and board = :board and due_on < :lastDay
                  and (ended_on is null or ended_on > due_on and ended_on >= :since)
                union
                select decision_id from (
                  select distinct on (decision_id, cause, opened_source, opened_id)
                    municipality, board, decision_id, ended_on, decision_version
                  from individual_report
                  where municipality = :municipality and board = :board and recipient = :recipient
                  order by decision_id, cause, opened_source, opened_id, quarter desc) as told
                join decision using (municipality, board, decision_id)
                where told.ended_on is null or decision.version > told.decision_version
                order by decision_id
                """)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .bind("recipient", asked.recipient().name())
                .bind("lastDay", quarter.lastDay())
                .bind("since", since)
                .map((row, context) -> new ThingKey(tenant, row.getString(1)))
                .list();
        return history.of(tx, found).entrySet().stream()
                .map(each -> new Known(
                        each.getKey().thing(),
                        each.getValue().stream()
                                .mapToLong(HistoryEvent::sequence)
                                .max()
                                .orElse(0),
                        AsRecorded.course(each.getValue())))
                .filter(known -> known.course().decidedOn() != null)
                .toList();
    }
}
