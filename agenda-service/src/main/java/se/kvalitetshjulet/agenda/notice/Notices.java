package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * The notices that have been issued, and what would be issued now. Each is kept word for word; of what has become secret since it
 * went out it tells its number.
 */
@ApplicationScoped
public class Notices {

    private final Meetings meetings;
    private final Items items;
    private final Statements statements;
    private final NoticeRecipients recipients;
    private final NoticeDocuments documents;
    private final NoticeItems printed;

    Notices(
            Meetings meetings,
            Items items,
            Statements statements,
            NoticeRecipients recipients,
            NoticeDocuments documents,
            NoticeItems printed) {
        this.meetings = meetings;
        this.items = items;
        this.statements = statements;
        this.recipients = recipients;
        this.documents = documents;
        this.printed = printed;
    }

    /** What would be issued now. */
    public Notice draft(Handle tx, Tenant tenant, UUID meetingId) {
        var meeting = meetings.find(tx, tenant, meetingId).orElseThrow(Refusal::notFound);
        var agenda = items.agendaOf(tx, tenant, meetingId);
        var versions = statements.versions(
                tx,
                tenant,
                agenda.lines().stream().map(line -> line.item().id()).toList());
        return Notice.draft(meeting, agenda, versions)
                .with(row -> row.hasStatement() ? documents.now(tx, tenant, row.itemId()) : List.of());
    }

    /**
     * A notice as it was issued. A supplement says what it changes.
     *
     * @param version null is the latest
     */
    public Optional<Notice> issued(Handle tx, Tenant tenant, UUID meetingId, @Nullable Integer version) {
        return kept(tx, tenant, meetingId, version)
                .map(notice -> kept(tx, tenant, meetingId, notice.version() - 1)
                        .map(notice::after)
                        .orElse(notice));
    }

    private Optional<Notice> kept(Handle tx, Tenant tenant, UUID meetingId, @Nullable Integer version) {
        return tx.createQuery("""
                select * from notice
                where municipality = :municipality and board = :board and meeting_id = :meeting
                  and (cast(:version as int) is null or version = :version)
                order by version desc limit 1
                """)
                .bindMethods(tenant)
                .bind("meeting", meetingId)
                .bind("version", version)
                .map((row, context) -> read(row))
                .findOne()
                .map(notice -> notice.withholding(secretNow(tx, tenant, notice)))
                .map(notice -> {
                    var went = documents.sent(tx, tenant, notice);
                    return notice.with(row -> went.getOrDefault(row.itemId(), List.of()));
                });
    }

    /** An item stays secret when its matter is opened again, and may be gone when its matter becomes secret: so both are asked. */
    private static Set<UUID> secretNow(Handle tx, Tenant tenant, Notice notice) {
        return tx.createQuery("""
                select told.item_id
                from notice n cross join unnest(n.item_ids, n.designations) as told (item_id, designation)
                where n.municipality = :municipality and n.board = :board
                  and n.meeting_id = :meeting and n.version = :version
                  and (exists (
                      select from agenda_item i
                      where (i.municipality, i.board, i.item_id) = (n.municipality, n.board, told.item_id) and i.secret)
                    or exists (
                      select from matter_now m
                      where (m.municipality, m.board, m.registry_number) = (n.municipality, n.board, told.designation)
                        and m.secret))
                """)
                .bindMethods(tenant)
                .bind("meeting", notice.meetingId())
                .bind("version", notice.version())
                .mapTo(UUID.class)
                .set();
    }

    /** Keeps what goes out, with what belongs to it and whom it goes to. */
    void keep(Handle tx, Tenant tenant, Notice notice) {
        insert(tx, tenant, notice, printed.chairNow(tx, tenant, notice));
        printed.keep(tx, tenant, notice);
        documents.keep(tx, tenant, notice);
        recipients.send(tx, tenant, notice);
    }

    private static void insert(Handle tx, Tenant tenant, Notice notice, String chair) {
        tx.createUpdate("""
                insert into notice (municipality, board, meeting_id, version, issued_at, starts_at, place, chair,
                  item_ids, numbers, headings, designations, secret, statement_versions)
                values (:municipality, :board, :meeting, :version, :issuedAt, :startsAt, :place, :chair,
                  :itemIds, :numbers, :headings, :designations, :secret, :statementVersions)
                """)
                .bindMethods(tenant)
                .bind("meeting", notice.meetingId())
                .bind("version", notice.version())
                .bind("issuedAt", notice.issuedAt())
                .bind("startsAt", notice.startsAt())
                .bind("place", notice.place())
                .bind("chair", chair)
                .bindArray("itemIds", UUID.class, column(notice, Notice.Row::itemId))
                .bindArray("numbers", String.class, column(notice, Notice.Row::number))
                .bindArray("headings", String.class, column(notice, Notice.Row::heading))
                .bindArray("designations", String.class, column(notice, Notice.Row::designation))
                .bindArray("secret", Boolean.class, column(notice, Notice.Row::secret))
                .bindArray("statementVersions", Integer.class, column(notice, Notice.Row::statementVersion))
                .execute();
    }

    private static Notice read(ResultSet row) throws SQLException {
        var ids = (UUID[]) row.getArray("item_ids").getArray();
        var numbers = (String[]) row.getArray("numbers").getArray();
        var headings = (String[]) row.getArray("headings").getArray();
        var designations = (String[]) row.getArray("designations").getArray();
        var secret = (Boolean[]) row.getArray("secret").getArray();
        var kept = row.getArray("statement_versions");
        var statementVersions = kept == null ? new Integer[ids.length] : (Integer[]) kept.getArray();
        var rows = new ArrayList<Notice.Row>();
        for (int place = 0; place < ids.length; place++) {
            rows.add(new Notice.Row(
                    ids[place],
                    numbers[place],
                    headings[place],
                    designations[place],
                    secret[place],
                    statementVersions[place],
                    List.of()));
        }
        return new Notice(
                row.getObject("meeting_id", UUID.class),
                row.getInt("version"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getString("place"),
                rows,
                List.of());
    }

    private static <T> List<T> column(Notice notice, Function<Notice.Row, T> attribute) {
        return notice.rows().stream().map(attribute).toList();
    }
}
