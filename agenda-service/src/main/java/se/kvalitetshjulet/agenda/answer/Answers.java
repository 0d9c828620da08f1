package se.kvalitetshjulet.agenda.answer;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The answers that have been given or declined, and the matters that still wait for one. */
@Singleton
class Answers {

    /** A matter that somebody waits for an answer in. */
    record Asked(
            RegistryNumber number,
            String title,
            String kind,
            LocalDate registeredOn,
            @Nullable String sender,
            @Nullable String theirReference,
            @Nullable LocalDate answerDueOn,
            boolean secret) {}

    void add(Handle tx, Caller by, RegistryNumber number, Answer answer, Instant at) {
        tx.createUpdate("""
                        insert into matter_answer (municipality, board, registry_number, kind, on_day, due_on, reason,
                          noted_at, noted_by, noted_by_name)
                        values (:municipality, :board, :number, :kind, :on, :dueOn, :reason, :at, :by, :byName)
                        """)
                .bindMethods(by.tenant())
                .bind("number", number.toString())
                .bind("kind", answer.kind().name())
                .bind("on", answer.on())
                .bind("dueOn", answer.dueOn())
                .bind("reason", answer.reason())
                .bind("at", at)
                .bind("by", by.subject())
                .bind("byName", by.name())
                .execute();
    }

    Optional<Answer> of(Handle tx, Tenant tenant, RegistryNumber number) {
        return tx.createQuery("""
                        select * from matter_answer
                        where municipality = :municipality and board = :board and registry_number = :number
                        """)
                .bindMethods(tenant)
                .bind("number", number.toString())
                .map((row, context) -> new Answer(
                        Answer.Kind.valueOf(row.getString("kind")),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("reason")))
                .findOne();
    }

    /**
     * Open matters that are a remiss or a motion, or that have a day to be answered by, unless an answer is noted or the board has
     * decided on one.
     */
    List<Asked> waiting(Handle tx, Tenant tenant) {
        return tx.createQuery("""
                        select m.* from matter_now m
                        where m.municipality = :municipality and m.board = :board and m.status = 'OPEN'
                          and (m.kind in (<kinds>) or m.answer_due_on is not null)
                          and not exists (
                            select from matter_answer a
                            where (a.municipality, a.board, a.registry_number) = (m.municipality, m.board, m.registry_number))
                          and not exists (
                            select from agenda_item i
                            where (i.municipality, i.board, i.registry_number) = (m.municipality, m.board, m.registry_number)
                              and i.outcome in ('STATEMENT_GIVEN', 'PROPOSED_TO_COUNCIL'))
                        """)
                .bindMethods(tenant)
                .bindList("kinds", WaitingAnswers.INQUIRY, WaitingAnswers.MOTION)
                .map((row, context) -> asked(row))
                .list();
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                RegistryNumber.read(row.getString("registry_number")).orElseThrow(),
                row.getString("title"),
                row.getString("kind"),
                row.getObject("registered_on", LocalDate.class),
                row.getString("sender"),
                row.getString("their_reference"),
                row.getObject("answer_due_on", LocalDate.class),
                row.getBoolean("secret"));
    }
}
