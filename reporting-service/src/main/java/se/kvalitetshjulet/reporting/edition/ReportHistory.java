package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.approval.Happening;
import se.kvalitetshjulet.reporting.approval.Step;
import se.kvalitetshjulet.reporting.approval.Who;
import se.kvalitetshjulet.reporting.validation.ValidationRule;

/** The table of what has been done with the reports of a kind and period. A line is added, never changed. */
@ApplicationScoped
class ReportHistory {

    void note(
            Handle tx, Tenant tenant, ReportKind kind, String period, Happening happening, @Nullable String checklist) {
        Who by = happening.by();
        tx.createUpdate("""
                insert into report_happening (municipality, board, kind, period, what, at, by_subject, by_name, by_title,
                  content_hash, step, reason, rule, mark, edition, checklist)
                values (:municipality, :board, :kind, :period, :what, :at, :bySubject, :byName, :byTitle,
                  :contentHash, :step, :reason, :rule, :mark, :edition, :checklist)
                """)
                .bindMethods(tenant)
                .bind("kind", kind.name())
                .bind("period", period)
                .bind("what", happening.what().name())
                .bind("at", happening.at())
                .bind("bySubject", by == null ? null : by.subject())
                .bind("byName", by == null ? null : by.name())
                .bind("byTitle", by == null ? null : by.title())
                .bind("contentHash", happening.contentHash())
                .bind("step", happening.step() == null ? null : happening.step().name())
                .bind("reason", happening.reason())
                .bind("rule", happening.rule() == null ? null : happening.rule().name())
                .bind("mark", happening.mark())
                .bind("edition", happening.edition())
                .bind("checklist", checklist)
                .execute();
    }

    /** In the order it happened. */
    List<Happening> of(Handle tx, Tenant tenant, ReportKind kind, String period) {
        return tx.createQuery("""
                select what, at, by_subject, by_name, by_title, content_hash, step, reason, rule, mark, edition
                from report_happening
                where municipality = :municipality and board = :board and kind = :kind and period = :period
                order by position
                """)
                .bindMethods(tenant)
                .bind("kind", kind.name())
                .bind("period", period)
                .map((row, context) -> read(row))
                .list();
    }

    /** The checklist that an edition was checked by last, as JSON; empty when it was not checked. */
    Optional<String> checklistOf(Handle tx, Tenant tenant, ReportKind kind, String period, int edition) {
        return tx.createQuery("""
                select c.checklist
                from report_happening p
                join report_happening c using (municipality, board, kind, period, content_hash)
                where p.municipality = :municipality and p.board = :board and p.kind = :kind and p.period = :period
                  and p.what = 'PUBLISHED' and p.edition = :edition
                  and c.checklist is not null and c.position < p.position
                order by c.position desc
                limit 1
                """)
                .bindMethods(tenant)
                .bind("kind", kind.name())
                .bind("period", period)
                .bind("edition", edition)
                .mapTo(String.class)
                .findOne();
    }

    private static Happening read(ResultSet row) throws SQLException {
        String subject = row.getString("by_subject");
        String step = row.getString("step");
        String rule = row.getString("rule");
        return new Happening(
                Happening.What.valueOf(row.getString("what")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                subject == null ? null : new Who(subject, row.getString("by_name"), row.getString("by_title")),
                row.getString("content_hash"),
                step == null ? null : Step.valueOf(step),
                row.getString("reason"),
                rule == null ? null : ValidationRule.valueOf(rule),
                row.getString("mark"),
                row.getObject("edition", Integer.class));
    }
}
