package se.kvalitetshjulet.agenda.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** The board's meetings. Whoever changes a meeting or its agenda locks the meeting first. */
@ApplicationScoped
public class Meetings {

    private static final String OF_BOARD = " from meeting where municipality = :municipality and board = :board";

    void add(Handle tx, Tenant tenant, Meeting meeting) {
        tx.createUpdate("""
            insert into meeting (municipality, board, meeting_id, starts_at, place, remote, status, notice_version, version)
            values (:municipality, :board, :id, :startsAt, :place, :remote, :status, :noticeVersion, :version)
            """)
                .bindMethods(tenant)
                .bind("id", meeting.id())
                .bind("startsAt", meeting.startsAt())
                .bind("place", meeting.place())
                .bind("remote", meeting.remote())
                .bind("status", meeting.status().name())
                .bind("noticeVersion", meeting.noticeVersion())
                .bind("version", meeting.version())
                .execute();
    }

    /**
     * Writes the meeting, which the transaction has locked.
     *
     * @return the meeting's new version
     */
    public long save(Handle tx, Tenant tenant, Meeting meeting) {
        return tx.createQuery("""
            update meeting
            set starts_at = :startsAt, place = :place, remote = :remote, status = :status, notice_version = :noticeVersion,
              version = version + 1
            where municipality = :municipality and board = :board and meeting_id = :id
            returning version
            """)
                .bindMethods(tenant)
                .bind("id", meeting.id())
                .bind("startsAt", meeting.startsAt())
                .bind("place", meeting.place())
                .bind("remote", meeting.remote())
                .bind("status", meeting.status().name())
                .bind("noticeVersion", meeting.noticeVersion())
                .mapTo(Long.class)
                .one();
    }

    public Optional<Meeting> find(Handle tx, Tenant tenant, UUID id) {
        return find(tx, tenant, id, "");
    }

    /** The meeting, held until the transaction ends. */
    public Meeting locked(Handle tx, Tenant tenant, UUID id) {
        return find(tx, tenant, id, " for update").orElseThrow(Refusal::notFound);
    }

    boolean isAnyOpen(Handle tx, Tenant tenant) {
        return tx.createQuery("select exists (select 1" + OF_BOARD + " and status = 'OPEN')")
                .bindMethods(tenant)
                .mapTo(Boolean.class)
                .one();
    }

    /** The days of the meetings that are still to come, today's counted, the nearest first. */
    public List<LocalDate> comingDays(Handle tx, Tenant tenant, LocalDate today) {
        return tx.createQuery(
                        "select *" + OF_BOARD + " and status <> 'CLOSED' and starts_at >= :from order by starts_at")
                .bindMethods(tenant)
                .bind("from", SwedishTime.startOf(today))
                .map((row, context) -> read(row).heldOn())
                .list();
    }

    /** All meetings, latest first. */
    public Page<Meeting> all(Handle tx, Tenant tenant, Paging paging) {
        long total = tx.createQuery("select count(*)" + OF_BOARD)
                .bindMethods(tenant)
                .mapTo(Long.class)
                .one();
        var meetings = tx.createQuery(
                        "select *" + OF_BOARD + " order by starts_at desc, meeting_id limit :limit offset :offset")
                .bindMethods(tenant)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> read(row))
                .list();
        return paging.pageOf(meetings, total);
    }

    /** Those that begin within two moments, the first included, in order of time. */
    public List<Meeting> between(Handle tx, Tenant tenant, Instant from, Instant until) {
        return tx.createQuery("select *" + OF_BOARD
                        + " and starts_at >= :from and starts_at < :until order by starts_at, meeting_id")
                .bindMethods(tenant)
                .bind("from", from)
                .bind("until", until)
                .map((row, context) -> read(row))
                .list();
    }

    /** The meeting that begins nearest to a moment, before or after it. */
    public Optional<Meeting> nearest(Handle tx, Tenant tenant, Instant to) {
        return tx.createQuery("select *" + OF_BOARD
                        + " order by abs(extract(epoch from starts_at) - :to), meeting_id limit 1")
                .bindMethods(tenant)
                .bind("to", to.getEpochSecond())
                .map((row, context) -> read(row))
                .findOne();
    }

    private static Optional<Meeting> find(Handle tx, Tenant tenant, UUID id, String lock) {
        return tx.createQuery("select *" + OF_BOARD + " and meeting_id = :id" + lock)
                .bindMethods(tenant)
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    private static Meeting read(ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject("meeting_id", UUID.class),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getString("place"),
                row.getBoolean("remote"),
                Meeting.Status.valueOf(row.getString("status")),
                row.getInt("notice_version"),
                row.getLong("version"));
    }
}
