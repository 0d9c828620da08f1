package se.kvalitetshjulet.reporting.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.projection.Generations;

/** Asks the ledger for the clocks that it knew of at a moment. */
@ApplicationScoped
public class KnownWaits {

    private static final int AT_A_TIME = 1_000;

    private static final String KNOWN_AT = """
            select w.decision_id, w.cause, w.from_day, w.partly_since, w.ended_on, w.ended_by,
              v.decided_on, v.legal_basis, v.service_type, v.area, v.unit, v.sex
            from decision_wait w
            join decision_version v using (municipality, board, generation, decision_id, known_from)
            where w.municipality = :municipality and w.board = :board and w.generation = :generation
              and w.known_from <= :asOf and (w.known_to is null or w.known_to > :asOf)
              and (%s)
            """;

    private static final String OVERDUE = "w.due_on < :lastDay and (w.ended_on is null or w.ended_on >= :firstDay)";

    private static final String RUNNING = """
            w.from_day <= :lastDay and (w.ended_on is null or w.ended_on >= :firstDay) or w.ended_on < w.from_day""";

    private final Generations generations;

    KnownWaits(Generations generations) {
        this.generations = generations;
    }

    /**
     * Goes through the clocks that ran past their last day in time some day of these, as it was known at the moment: all
     * that the reports of the quarters within can hold. In no order, and without holding them: there may be a million.
     *
     * @param generation of the facts, usually the one that is read
     */
    public void overdueIn(
            Handle tx,
            Tenant tenant,
            int generation,
            LocalDate firstDay,
            LocalDate lastDay,
            Instant asOf,
            Consumer<KnownWait> each) {
        waits(tx, tenant, generation, OVERDUE, firstDay, lastDay, asOf, each);
    }

    /**
     * Goes in the same way through the clocks that ran some day of these, as it was known at the moment, and those that end
     * before they begin.
     */
    public void runningIn(
            Handle tx,
            Tenant tenant,
            int generation,
            LocalDate firstDay,
            LocalDate lastDay,
            Instant asOf,
            Consumer<KnownWait> each) {
        waits(tx, tenant, generation, RUNNING, firstDay, lastDay, asOf, each);
    }

    private static void waits(
            Handle tx,
            Tenant tenant,
            int generation,
            String which,
            LocalDate firstDay,
            LocalDate lastDay,
            Instant asOf,
            Consumer<KnownWait> each) {
        tx.createQuery(KNOWN_AT.formatted(which))
                .bindMethods(tenant)
                .bind("generation", generation)
                .bind("asOf", asOf)
                .bind("firstDay", firstDay)
                .bind("lastDay", lastDay)
                .setFetchSize(AT_A_TIME)
                .map((row, context) -> new KnownWait(
                        row.getString("decision_id"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("legal_basis"),
                        row.getString("service_type"),
                        row.getString("area"),
                        row.getString("unit"),
                        row.getString("sex"),
                        WaitRows.withoutEvents(row)))
                .forEach(each);
    }

    /** How many clocks run today, by what started them and whether they are overdue or will be within some days. */
    public Running running(Handle tx, Tenant tenant, LocalDate today, int withinDays) {
        return tx.createQuery("""
                select count(*) filter (where cause = 'DECISION' and due_on < :today) as not_executed,
                  count(*) filter (where cause = 'INTERRUPTION' and due_on < :today) as interrupted,
                  count(*) filter (where due_on between :today and :horizon) as due_soon
                from decision_wait
                where municipality = :municipality and board = :board and generation = :generation
                  and known_to is null and ended_on is null
                """)
                .bindMethods(tenant)
                .bind("generation", live(tx, tenant))
                .bind("today", today)
                .bind("horizon", today.plusDays(withinDays))
                .map((row, context) ->
                        new Running(row.getLong("not_executed"), row.getLong("interrupted"), row.getLong("due_soon")))
                .one();
    }

    /** The day of the first decision that a generation knows. */
    public Optional<LocalDate> firstDay(Handle tx, Tenant tenant, int generation) {
        return tx.createQuery("""
                select min(decided_on) from decision_version
                where municipality = :municipality and board = :board and generation = :generation and known_to is null
                """)
                .bindMethods(tenant)
                .bind("generation", generation)
                .mapTo(LocalDate.class)
                .findOne();
    }

    /** The generation of the facts that is read. */
    public int live(Handle tx, Tenant tenant) {
        return generations.live(tx, tenant, DecisionFacts.DECISIONS);
    }

    /** Running clocks: overdue since the decision, overdue since an interruption, and soon overdue. */
    public record Running(long notExecuted, long interrupted, long dueSoon) {}
}
