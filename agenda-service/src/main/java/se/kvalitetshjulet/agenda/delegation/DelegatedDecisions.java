package se.kvalitetshjulet.agenda.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The decisions that have been taken on the board's behalf, and which meeting the board was told of each at. */
@ApplicationScoped
public class DelegatedDecisions {

    private static final String OF_BOARD =
            " from delegated_decision where municipality = :municipality and board = :board";

    private final InstantSource clock;

    DelegatedDecisions(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * What a meeting is told: of a closed one what it was told, and of the next one to come what the board has not been
     * told yet. Once its notice has gone out that is fixed: what is registered later goes to the meeting after it.
     */
    public List<DelegatedDecision> ofMeeting(Handle tx, Tenant tenant, Meeting meeting) {
        if (meeting.status() == Meeting.Status.CLOSED) {
            return tx.createQuery("select *" + OF_BOARD + " and meeting_id = :meeting order by year, sequence")
                    .bindMethods(tenant)
                    .bind("meeting", meeting.id())
                    .map((row, context) -> read(tenant, row))
                    .list();
        }
        return isNext(tx, tenant, meeting) ? unnotified(tx, tenant, fixedAt(tx, tenant, meeting)) : List.of();
    }

    /** Those with the numbers as they stand in a path, {@code 2024-3}; the oldest first. */
    public List<DelegatedDecision> numbered(Handle tx, Tenant tenant, List<String> numbers) {
        return tx.createQuery(
                        "select *" + OF_BOARD + " and year || '-' || sequence = any(:numbers) order by year, sequence")
                .bindMethods(tenant)
                .bindArray("numbers", String.class, numbers)
                .map((row, context) -> read(tenant, row))
                .list();
    }

    /** What the board has not been told yet, of all that was registered up to a moment; the oldest first. */
    List<DelegatedDecision> unnotified(Handle tx, Tenant tenant, Instant until) {
        return tx.createQuery("select *" + OF_BOARD
                        + " and notified_at is null and registered_at <= :until order by year, sequence")
                .bindMethods(tenant)
                .bind("until", until)
                .map((row, context) -> read(tenant, row))
                .list();
    }

    /** When what the meeting is told was fixed: as its latest notice went out, or never yet, which is now. */
    Instant fixedAt(Handle tx, Tenant tenant, Meeting meeting) {
        return tx.createQuery("""
            select max(issued_at) from notice
            where municipality = :municipality and board = :board and meeting_id = :meeting
            """)
                .bindMethods(tenant)
                .bind("meeting", meeting.id())
                .mapTo(Instant.class)
                .findOne()
                .orElseGet(clock::instant);
    }

    /**
     * The board has been told at a meeting that is now closed.
     *
     * @return what it was told, the oldest first
     */
    List<DelegatedDecision> notified(Handle tx, Tenant tenant, Meeting meeting, Instant until) {
        return tx.createQuery("""
            with told as (
              update delegated_decision set meeting_id = :meeting, notified_at = :now
              where municipality = :municipality and board = :board and notified_at is null
                and registered_at <= :until
              returning *)
            select * from told order by year, sequence
            """)
                .bindMethods(tenant)
                .bind("meeting", meeting.id())
                .bind("now", clock.instant())
                .bind("until", until)
                .map((row, context) -> read(tenant, row))
                .list();
    }

    DelegatedNumber nextNumber(Handle tx, Tenant tenant, int year) {
        return DelegatedNumber.of(
                tenant,
                year,
                tx.createQuery("""
                    insert into delegated_series as series (municipality, board, year, next_number)
                    values (:municipality, :board, :year, 2)
                    on conflict (municipality, board, year) do update set next_number = series.next_number + 1
                    returning next_number - 1
                    """)
                        .bindMethods(tenant)
                        .bind("year", year)
                        .mapTo(Integer.class)
                        .one());
    }

    void add(Handle tx, Caller by, DelegatedNumber number, DelegatedDecision decision) {
        tx.createUpdate("""
            insert into delegated_decision (municipality, board, year, sequence, decided_on, delegate, what,
              order_version, row_number, provision, registry_number, urgent, registered_by, registered_at)
            values (:municipality, :board, :year, :sequence, :decidedOn, :delegate, :what,
              :orderVersion, :rowNumber, :provision, :registryNumber, :urgent, :by, :now)
            """)
                .bindMethods(by.tenant())
                .bind("year", number.year())
                .bind("sequence", number.sequence())
                .bind("decidedOn", decision.decidedOn())
                .bind("delegate", decision.delegate())
                .bind("what", decision.what())
                .bind("orderVersion", decision.orderVersion())
                .bind("rowNumber", decision.rowNumber())
                .bind("provision", decision.provision())
                .bind("registryNumber", decision.registryNumber())
                .bind("urgent", decision.urgent())
                .bind("by", by.name())
                .bind("now", clock.instant())
                .execute();
    }

    Optional<DelegatedDecision> find(Handle tx, Tenant tenant, DelegatedNumber number) {
        return tx.createQuery("select *" + OF_BOARD + " and year = :year and sequence = :sequence")
                .bindMethods(tenant)
                .bind("year", number.year())
                .bind("sequence", number.sequence())
                .map((row, context) -> read(tenant, row))
                .findOne();
    }

    /**
     * The latest first.
     *
     * @param notified null for all
     */
    Page<DelegatedDecision> all(Handle tx, Tenant tenant, @Nullable Boolean notified, Paging paging) {
        var where = OF_BOARD + " and (cast(:notified as boolean) is null or (notified_at is not null) = :notified)";
        long total = tx.createQuery("select count(*)" + where)
                .bindMethods(tenant)
                .bind("notified", notified)
                .mapTo(Long.class)
                .one();
        var found = tx.createQuery(
                        "select *" + where + " order by year desc, sequence desc limit :limit offset :offset")
                .bindMethods(tenant)
                .bind("notified", notified)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> read(tenant, row))
                .list();
        return paging.pageOf(found, total);
    }

    private static boolean isNext(Handle tx, Tenant tenant, Meeting meeting) {
        return tx.createQuery("""
            select meeting_id from meeting
            where municipality = :municipality and board = :board and status <> 'CLOSED'
            order by starts_at, meeting_id limit 1
            """)
                .bindMethods(tenant)
                .mapTo(UUID.class)
                .findOne()
                .filter(meeting.id()::equals)
                .isPresent();
    }

    private static DelegatedDecision read(Tenant tenant, ResultSet row) throws SQLException {
        var number = DelegatedNumber.of(tenant, row.getInt("year"), row.getInt("sequence"));
        return new DelegatedDecision(
                number.toString(),
                number.inPath(),
                row.getObject("decided_on", LocalDate.class),
                row.getString("delegate"),
                row.getString("what"),
                row.getString("row_number"),
                row.getObject("order_version", Integer.class),
                row.getString("provision"),
                row.getString("registry_number"),
                row.getBoolean("urgent"),
                row.getObject("notified_at") != null,
                row.getObject("meeting_id", UUID.class));
    }
}
