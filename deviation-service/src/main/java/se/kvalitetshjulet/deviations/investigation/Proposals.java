package se.kvalitetshjulet.deviations.investigation;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed.Outcome;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The table of proposals. Only added to, and the latest stands; read through the logged door alone. */
@Singleton
public class Proposals {

    private final InstantSource clock;

    Proposals(InstantSource clock) {
        this.clock = clock;
    }

    public void add(Handle tx, Caller by, String reportId, Outcome outcome, boolean notifyIvo, String plan) {
        tx.createUpdate("""
                        insert into lex_sarah_proposal (municipality, board, report_id, outcome, notify_ivo, plan, author,
                          author_name, author_title, proposed_at)
                        values (:municipality, :board, :report, :outcome, :notify, :plan, :author, :name, :title, :now)
                        """)
                .bindMethods(by.tenant())
                .bind("report", reportId)
                .bind("outcome", outcome.name())
                .bind("notify", notifyIvo)
                .bind("plan", plan.strip())
                .bind("author", by.subject())
                .bind("name", by.name())
                .bind("title", by.title())
                .bind("now", clock.instant())
                .execute();
    }

    public Optional<Proposal> latest(Handle tx, Tenant tenant, String reportId) {
        return tx.createQuery("""
                        select outcome, notify_ivo, plan, author_name, author_title, proposed_at from lex_sarah_proposal
                        where municipality = :municipality and board = :board and report_id = :report
                        order by position desc limit 1
                        """)
                .bindMethods(tenant)
                .bind("report", reportId)
                .map((row, context) -> new Proposal(
                        Outcome.valueOf(row.getString(1)),
                        row.getBoolean(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .findOne();
    }
}
