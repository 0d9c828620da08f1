package se.kvalitetshjulet.decisions.deadline;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.Event;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.decision.ClockWarning;
import se.kvalitetshjulet.kit.history.Fact;
import se.kvalitetshjulet.kit.history.RecordEvents;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * Tells, some days before a clock runs out, that it will. Each warning has a name-based id, so that it is one event
 * however many instances and runs make it; a night without a run is made up for by the next.
 */
@ApplicationScoped
public class ClockWarnings {

    static final String SOURCE = "urn:kvalitetshjulet:decisions-service";

    private final Store store;
    private final RecordEvents events;
    private final InstantSource clock;
    private final WarningDays days;

    private record Clock(Tenant tenant, String decisionId, LocalDate dueOn) {}

    ClockWarnings(Store store, RecordEvents events, InstantSource clock, WarningDays days) {
        this.store = store;
        this.events = events;
        this.clock = clock;
        this.days = days;
    }

    @Scheduled(cron = "{kvalitetshjulet.clock-warning.at}", timeZone = "Europe/Stockholm")
    void everyNight() {
        warn();
    }

    /**
     * Makes the warnings that are due and have not been made.
     *
     * @return how many
     */
    public int warn() {
        var today = SwedishTime.today(clock);
        return store.inAllTenants(tx -> {
            // The other instance waits here, and then finds that all is done.
            tx.execute("select pg_advisory_xact_lock(hashtext('clock-warnings'))");
            var warnings = due(tx, today);
            events.record(
                    tx,
                    warnings.stream().map(warning -> new Fact(warning, null)).toList());
            return warnings.size();
        });
    }

    private List<Event<Object>> due(Handle tx, LocalDate today) {
        var running = tx
                .createQuery("""
                select distinct municipality, board, decision_id, due_on
                from decision_wait
                where ended_on is null and due_on between :today and :latest
                order by municipality, board, decision_id, due_on
                """)
                .bind("today", today)
                .bind("latest", today.plusDays(days.earliest()))
                .map((row, context) -> new Clock(
                        new Tenant(row.getString(1), row.getString(2)),
                        row.getString(3),
                        row.getObject(4, LocalDate.class)))
                .stream()
                .flatMap(each -> warning(each, today).stream())
                .toList();
        var made = made(tx, running.stream().map(Event::id).toList());
        return running.stream().filter(warning -> !made.contains(warning.id())).toList();
    }

    private static List<String> made(Handle tx, List<String> ids) {
        return tx.createQuery("select id from decision_event where source = :source and id = any (:ids)")
                .bind("source", SOURCE)
                .bindArray("ids", String.class, ids)
                .mapTo(String.class)
                .list();
    }

    @SuppressWarnings("unchecked")
    private Optional<Event<Object>> warning(Clock running, LocalDate today) {
        int daysLeft = (int) (running.dueOn().toEpochDay() - today.toEpochDay());
        var reached = days.reached(running.tenant(), daysLeft);
        if (reached.isEmpty()) {
            return Optional.empty();
        }
        var name = String.join(
                "\n",
                running.tenant().path(),
                running.decisionId(),
                running.dueOn().toString(),
                Integer.toString(reached.getAsInt()));
        return Optional.of(new Event<>(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(),
                SOURCE,
                (EventType<Object>) (EventType<?>) EventTypes.DECISION_CLOCK_WARNING,
                running.decisionId(),
                clock.instant(),
                running.tenant().municipality(),
                running.tenant().board(),
                null,
                new ClockWarning(running.decisionId(), running.dueOn(), daysLeft)));
    }
}
