package se.kvalitetshjulet.agenda.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.versions.Versions;

/** The register of terms of office. Nothing in it is changed: what is recorded is added. */
@ApplicationScoped
public class Terms {

    private static final String OF_BOARD = " from term_of_office where municipality = :municipality and board = :board";

    private final MemberSettings settings;
    private final InstantSource clock;

    Terms(MemberSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A term as it was recorded at some time.
     *
     * @param version from 1; the highest of a term is the one that stands
     * @param struck whether the term was recorded by mistake and has never been
     * @param recordedBy name of whoever recorded it
     */
    record Recorded(
            Term term,
            int version,
            boolean struck,
            @Nullable String reason,
            String recordedBy,
            Instant recordedAt) {}

    /** What stands, for whoever only reads. */
    public BoardTerms standing(Handle tx, Tenant tenant) {
        var latest = tx.createQuery("select distinct on (term_id) *" + OF_BOARD + " order by term_id, version desc")
                .bindMethods(tenant)
                .map((row, context) -> recorded(row))
                .list();
        return new BoardTerms(
                latest.stream()
                        .filter(recorded -> !recorded.struck())
                        .map(Recorded::term)
                        .toList(),
                settings.of(tenant));
    }

    /** What stands, held against other changes until the transaction ends. */
    public BoardTerms locked(Handle tx, Tenant tenant) {
        BoardLock.MEMBERS.take(tx, tenant);
        return standing(tx, tenant);
    }

    /** All that has been recorded of a member, the latest first; empty for somebody unknown. */
    List<Recorded> of(Handle tx, Tenant tenant, UUID memberId) {
        return tx.createQuery("select *" + OF_BOARD
                        + " and member_id = :member order by recorded_at desc, valid_from desc, version desc")
                .bindMethods(tenant)
                .bind("member", memberId)
                .map((row, context) -> recorded(row))
                .list();
    }

    /** Grows with all that is recorded of the member. */
    long versionOf(Handle tx, Tenant tenant, UUID memberId) {
        return tx.createQuery("select count(*)" + OF_BOARD + " and member_id = :member")
                .bindMethods(tenant)
                .bind("member", memberId)
                .mapTo(Long.class)
                .one();
    }

    /** Grows with all that is recorded of anybody. */
    public long versionOf(Handle tx, Tenant tenant) {
        return tx.createQuery("select count(*)" + OF_BOARD)
                .bindMethods(tenant)
                .mapTo(Long.class)
                .one();
    }

    /** Refuses whoever has not seen what is recorded of the member. */
    void requireSeen(Handle tx, Tenant tenant, UUID memberId, @Nullable String ifMatch) {
        long version = versionOf(tx, tenant, memberId);
        if (version == 0) {
            throw Refusal.notFound();
        }
        Versions.require(ifMatch, version);
    }

    public void record(Handle tx, Caller by, Term term, @Nullable String reason) {
        record(tx, by, term, false, reason);
    }

    /** The term has never been. */
    public void strike(Handle tx, Caller by, Term term, @Nullable String reason) {
        record(tx, by, term, true, reason);
    }

    private void record(Handle tx, Caller by, Term term, boolean struck, @Nullable String reason) {
        tx.createUpdate("""
            insert into term_of_office (municipality, board, term_id, version, member_id, name, party, seat, office,
              substitute_order, login, valid_from, valid_to, struck, reason, recorded_by, recorded_at)
            select :municipality, :board, :term, coalesce(max(version), 0) + 1, :member, :name, :party, :seat, :office,
              :order, :login, :from, :to, :struck, :reason, :by, :now
            from term_of_office where municipality = :municipality and board = :board and term_id = :term
            """)
                .bindMethods(by.tenant())
                .bind("term", term.id())
                .bind("member", term.memberId())
                .bind("name", term.name())
                .bind("party", term.party())
                .bind("seat", term.seat().name())
                .bind("office", term.office().name())
                .bind("order", term.order())
                .bind("login", term.login())
                .bind("from", term.from())
                .bind("to", term.to())
                .bind("struck", struck)
                .bind("reason", reason == null || reason.isBlank() ? null : reason.strip())
                .bind("by", by.name())
                .bind("now", clock.instant())
                .execute();
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                new Term(
                        row.getObject("term_id", UUID.class),
                        row.getObject("member_id", UUID.class),
                        row.getString("name"),
                        row.getString("party"),
                        Seat.valueOf(row.getString("seat")),
                        Office.valueOf(row.getString("office")),
                        row.getInt("substitute_order"),
                        row.getString("login"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)),
                row.getInt("version"),
                row.getBoolean("struck"),
                row.getString("reason"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
