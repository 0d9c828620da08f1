package se.kvalitetshjulet.agenda.publicnotice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The notices that stand on the notice board, and those that have stood there. */
@ApplicationScoped
class PublicNotices {

    private static final String OF_BOARD = " from public_notice where municipality = :municipality and board = :board";

    /** Those that have not been taken down, the latest posted first. */
    Page<PublicNotice> standing(Handle tx, Tenant tenant, Paging paging) {
        var which = OF_BOARD + " and removed_on is null";
        long total = tx.createQuery("select count(*)" + which)
                .bindMethods(tenant)
                .mapTo(Long.class)
                .one();
        var notices = tx.createQuery(
                        "select *" + which + " order by posted_on desc, notice_id limit :limit offset :offset")
                .bindMethods(tenant)
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> read(row))
                .list();
        return paging.pageOf(notices, total);
    }

    List<PublicNotice> of(Handle tx, Tenant tenant, UUID meetingId) {
        return tx.createQuery("select *" + OF_BOARD + " and meeting_id = :meeting order by posted_on, notice_id")
                .bindMethods(tenant)
                .bind("meeting", meetingId)
                .map((row, context) -> read(row))
                .list();
    }

    Optional<PublicNotice> find(Handle tx, Tenant tenant, UUID noticeId) {
        return tx.createQuery("select *" + OF_BOARD + " and notice_id = :id")
                .bindMethods(tenant)
                .bind("id", noticeId)
                .map((row, context) -> read(row))
                .findOne();
    }

    void add(Handle tx, Tenant tenant, PublicNotice notice) {
        tx.createUpdate("""
                insert into public_notice (municipality, board, notice_id, meeting_id, held_on, approved_on, posted_on, entered_on,
                  stood_elsewhere, appeal_until, kept_at, posted_by, paragraphs, headings, designations)
                values (:municipality, :board, :id, :meeting, :heldOn, :approvedOn, :postedOn, :enteredOn,
                  :stoodElsewhere, :appealUntil, :keptAt, :postedBy, :paragraphs, :headings, :designations)
                """)
                .bindMethods(tenant)
                .bind("id", notice.noticeId())
                .bind("meeting", notice.meetingId())
                .bind("heldOn", notice.heldOn())
                .bind("approvedOn", notice.approvedOn())
                .bind("postedOn", notice.postedOn())
                .bind("enteredOn", notice.enteredOn())
                .bind("stoodElsewhere", notice.stoodElsewhere())
                .bind("appealUntil", notice.appealUntil())
                .bind("keptAt", notice.keptAt())
                .bind("postedBy", notice.postedBy())
                .bindArray("paragraphs", Integer.class, column(notice, PublicNotice.Line::paragraph))
                .bindArray("headings", String.class, column(notice, PublicNotice.Line::heading))
                .bindArray("designations", String.class, column(notice, PublicNotice.Line::designation))
                .execute();
    }

    void saveRemoval(Handle tx, Tenant tenant, PublicNotice notice) {
        tx.createUpdate("""
                update public_notice set removed_on = :removedOn
                where municipality = :municipality and board = :board and notice_id = :id
                """)
                .bindMethods(tenant)
                .bind("id", notice.noticeId())
                .bind("removedOn", notice.removedOn())
                .execute();
    }

    private static PublicNotice read(ResultSet row) throws SQLException {
        var paragraphs = (Integer[]) row.getArray("paragraphs").getArray();
        var headings = (String[]) row.getArray("headings").getArray();
        var designations = (String[]) row.getArray("designations").getArray();
        var lines = new ArrayList<PublicNotice.Line>();
        for (int place = 0; place < paragraphs.length; place++) {
            lines.add(new PublicNotice.Line(paragraphs[place], headings[place], designations[place], false));
        }
        return new PublicNotice(
                row.getObject("notice_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getObject("approved_on", LocalDate.class),
                row.getObject("posted_on", LocalDate.class),
                row.getObject("entered_on", LocalDate.class),
                row.getString("stood_elsewhere"),
                row.getString("kept_at"),
                row.getString("posted_by"),
                lines,
                row.getObject("removed_on", LocalDate.class));
    }

    private static <T> List<T> column(PublicNotice notice, Function<PublicNotice.Line, T> attribute) {
        return notice.lines().stream().map(attribute).toList();
    }
}
