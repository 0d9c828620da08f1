package se.kvalitetshjulet.decisions.breakglass;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.history.ThingKey;

/** The attempts that have been made. Only added to. */
@Singleton
public class Openings {

    private static final String OF_CALLER =
            " from break_glass where municipality = :municipality and board = :board and caller = :caller and at > :since";

    /** When, and why. */
    public record Why(Instant at, String reason) {}

    /** What an earlier request with the same key asked for. */
    record Earlier(UUID id, String decisionId, String reason, Outcome outcome) {}

    /** Puts the caller's attempts in line, so that none slips past the count. */
    void lock(Handle tx, Caller caller) {
        tx.createQuery("select pg_advisory_xact_lock(hashtextextended(:who, 0))")
                .bind("who", "break-glass " + caller.tenant().path() + " " + caller.subject())
                .mapTo(String.class)
                .list();
    }

    Optional<Earlier> withKey(Handle tx, Caller caller, String key, Instant since) {
        return ofCaller(
                        tx.createQuery("select break_glass_id, decision_id, reason, outcome" + OF_CALLER
                                + " and idempotency_key = :key order by at desc limit 1"),
                        caller,
                        since)
                .bind("key", key)
                .map((row, context) -> new Earlier(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        Outcome.valueOf(row.getString(4))))
                .findOne();
    }

    /** How many times the caller has asked and been answered. */
    int answered(Handle tx, Caller caller, Instant since) {
        return count(tx, caller, since, " and outcome <> 'TOO_MANY'");
    }

    /** True when those responsible have been told that the caller asks too often. */
    boolean isToldOfTooMany(Handle tx, Caller caller, Instant since) {
        return count(tx, caller, since, " and outcome = 'TOO_MANY'") > 0;
    }

    /** Why somebody opened the room at this decision, in the order it happened. */
    public List<Why> about(Handle tx, ThingKey decision) {
        return tx.createQuery("""
                select at, reason from break_glass
                where municipality = :municipality and board = :board and decision_id = :decision order by at
                """)
                .bindMethods(decision.tenant())
                .bind("decision", decision.thing())
                .map((row, context) ->
                        new Why(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2)))
                .list();
    }

    void add(Handle tx, Opening opening) {
        tx.createUpdate("""
                insert into break_glass (municipality, board, break_glass_id, at, caller, caller_name, role, decision_id,
                  unit, outcome, reason, idempotency_key)
                values (:municipality, :board, :id, :at, :caller, :callerName, :role, :decision,
                  :unit, :outcome, :reason, :key)
                """)
                .bindMethods(opening.caller().tenant())
                .bind("id", opening.id())
                .bind("at", opening.at())
                .bind("caller", opening.caller().subject())
                .bind("callerName", opening.caller().name())
                .bind("role", opening.role().name())
                .bind("decision", opening.decisionId())
                .bind("unit", opening.unit())
                .bind("outcome", opening.outcome().name())
                .bind("reason", opening.reason())
                .bind("key", opening.key())
                .execute();
    }

    private static int count(Handle tx, Caller caller, Instant since, String more) {
        return ofCaller(tx.createQuery("select count(*)" + OF_CALLER + more), caller, since)
                .mapTo(Integer.class)
                .one();
    }

    private static <S extends SqlStatement<S>> S ofCaller(S statement, Caller caller, Instant since) {
        return statement
                .bindMethods(caller.tenant())
                .bind("caller", caller.subject())
                .bind("since", since);
    }
}
