package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** The course of each question: what has been done with it, and what the board decided. Headings without a matter have none. */
@ApplicationScoped
class QuestionSteps {

    /** A step is as secret as it was when it was taken, and as its item and its matter are now. */
    private static final String COURSE = """
            select s.*, m.starts_at from (
              select municipality, board, sequence, done_at, step, item_id, question_id, registry_number, secret, meeting_id,
                done_by_name, reason, cast(null as int) as paragraph, null as outcome
              from question_step
              union all
              select municipality, board, null, decided_at, 'DECIDED', item_id, question_id, registry_number, secret, meeting_id,
                null, null, paragraph, outcome
              from agenda_item where decided_at is not null and registry_number is not null
            ) s left join meeting m using (municipality, board, meeting_id)
            where municipality = :municipality and board = :board and (:entitled or not (s.secret
              or exists (
                select from agenda_item i
                where (i.municipality, i.board, i.item_id) = (s.municipality, s.board, s.item_id) and i.secret)
              or exists (
                select from matter_now n
                where (n.municipality, n.board, n.registry_number) = (s.municipality, s.board, s.registry_number)
                  and n.secret))) and\s""";

    private final InstantSource clock;

    QuestionSteps(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * @param by null for what a system did
     * @param reason read by everybody who may read the item
     */
    void add(
            Handle tx,
            Tenant tenant,
            AgendaItem item,
            QuestionStep.What what,
            @Nullable Caller by,
            @Nullable UUID meetingId,
            @Nullable String reason) {
        var number = item.registryNumber();
        if (number == null) {
            return;
        }
        tx.createUpdate("""
                insert into question_step (municipality, board, question_id, item_id, registry_number, secret, step,
                  meeting_id, reason, done_by, done_by_name, done_at)
                values (:municipality, :board, :question, :item, :number, :secret, :step,
                  cast(:meeting as uuid), :reason, :by, :byName, :now)
                """)
                .bindMethods(tenant)
                .bind("question", item.question())
                .bind("item", item.id())
                .bind("number", number.toString())
                .bind("secret", item.secret())
                .bind("step", what.name())
                .bindByType("meeting", meetingId, UUID.class)
                .bind("reason", reason)
                .bind("by", by == null ? null : by.subject())
                .bind("byName", by == null ? null : by.name())
                .bind("now", clock.instant())
                .execute();
    }

    /** What has happened to the item's question, at this meeting and others, the latest last. */
    List<QuestionStep> of(Handle tx, Tenant tenant, AgendaItem item, boolean entitled) {
        return read(
                tx.createQuery(COURSE + "s.question_id = :question order by done_at, sequence")
                        .bind("question", item.question()),
                tenant,
                entitled);
    }

    /** The same for all questions of a matter. */
    List<QuestionStep> of(Handle tx, Tenant tenant, RegistryNumber number, boolean entitled) {
        return read(
                tx.createQuery(COURSE + "s.registry_number = :number order by done_at, sequence")
                        .bind("number", number.toString()),
                tenant,
                entitled);
    }

    private static List<QuestionStep> read(Query query, Tenant tenant, boolean entitled) {
        return query.bindMethods(tenant)
                .bind("entitled", entitled)
                .map((row, context) -> read(row))
                .list();
    }

    private static QuestionStep read(ResultSet row) throws SQLException {
        var startsAt = row.getObject("starts_at", OffsetDateTime.class);
        var outcome = row.getString("outcome");
        return new QuestionStep(
                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                QuestionStep.What.valueOf(row.getString("step")),
                row.getObject("item_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                startsAt == null ? null : SwedishTime.dateOf(startsAt.toInstant()),
                row.getString("done_by_name"),
                row.getString("reason"),
                row.getObject("paragraph", Integer.class),
                outcome == null ? null : ItemDecided.Outcome.valueOf(outcome));
    }
}
