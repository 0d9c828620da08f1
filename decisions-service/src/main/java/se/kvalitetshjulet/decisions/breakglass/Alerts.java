package se.kvalitetshjulet.decisions.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.decision.VisibleUnits;
import se.kvalitetshjulet.decisions.decision.VisibleUnits.Sight;
import se.kvalitetshjulet.decisions.decision.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The attempts that a caller answers for: those at their units' decisions, and for the whole board's heads also the rest. */
@ApplicationScoped
class Alerts {

    /** Those who are alerted, in the order that the log prefers to name them. */
    static final Role[] RESPONSIBLE = {Role.HEAD_OF_ADMINISTRATION, Role.HEAD_OF_DEPARTMENT, Role.UNIT_MANAGER};

    private static final String FROM = """
             from break_glass b left join break_glass_review r using (municipality, board, break_glass_id)
            where municipality = :municipality and board = :board and
            """;

    private static final String COLUMNS = """
            select break_glass_id, b.at, b.caller_name, b.role, b.decision_id, b.unit, b.outcome, b.reason,
              r.reviewed_at, r.reviewed_by_name, r.role as reviewer_role, r.judgement, r.action, b.caller
            """;

    private final VisibleUnits visible;
    private final Words words;

    Alerts(VisibleUnits visible, Words words) {
        this.visible = visible;
        this.words = words;
    }

    /**
     * One alert with its secrets.
     *
     * @param caller the identity provider's id of who opened
     */
    record Found(Alert.Read read, String caller) {}

    /** How many wait to be judged. */
    long waiting(Handle tx, Caller caller) {
        return caller.isAnyOf(RESPONSIBLE) ? count(tx, caller, sight(tx, caller), AlertStatus.OPEN) : 0;
    }

    /** Those that wait first, the oldest of them first; then the others, the latest first. */
    Page<Alert> page(Handle tx, Caller caller, @Nullable AlertStatus status, Paging paging) {
        var sight = sight(tx, caller);
        var names = words.unitNames(tx, caller.tenant());
        var rows = query(
                        tx,
                        caller.tenant(),
                        sight,
                        COLUMNS,
                        status,
                        " order by r.reviewed_at is not null, case when r.reviewed_at is null then b.at end, b.at desc,"
                                + " break_glass_id limit :limit offset :offset")
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> alert(row, names))
                .list();
        return paging.pageOf(rows, count(tx, caller, sight, status));
    }

    Optional<Found> find(Handle tx, Caller caller, UUID id) {
        var names = words.unitNames(tx, caller.tenant());
        return query(tx, caller.tenant(), sight(tx, caller), COLUMNS, null, " and break_glass_id = :id")
                .bind("id", id)
                .map((row, context) -> new Found(
                        new Alert.Read(alert(row, names), row.getString("reason"), row.getString("action")),
                        row.getString("caller")))
                .findOne();
    }

    private Sight sight(Handle tx, Caller caller) {
        return visible.of(tx, caller, RESPONSIBLE);
    }

    private static long count(Handle tx, Caller caller, Sight sight, @Nullable AlertStatus status) {
        return query(tx, caller.tenant(), sight, "select count(*)", status, "")
                .mapTo(Long.class)
                .one();
    }

    private static Query query(
            Handle tx, Tenant tenant, Sight sight, String select, @Nullable AlertStatus status, String end) {
        var wanted =
                status == null ? "" : " and r.reviewed_at is " + (status == AlertStatus.OPEN ? "null" : "not null");
        return sight.bindTo(tx.createQuery(select + FROM + sight.condition("b.unit") + wanted + end))
                .bindMethods(tenant);
    }

    private static Alert alert(ResultSet row, Map<String, String> unitNames) throws SQLException {
        var unit = row.getString("unit");
        var reviewedAt = row.getObject("reviewed_at", OffsetDateTime.class);
        return new Alert(
                row.getObject("break_glass_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("caller_name"),
                row.getString("role"),
                row.getString("decision_id"),
                unit,
                unit == null ? null : unitNames.getOrDefault(unit, unit),
                Outcome.valueOf(row.getString("outcome")),
                reviewedAt == null
                        ? null
                        : new Alert.Review(
                                reviewedAt.toInstant(),
                                row.getString("reviewed_by_name"),
                                row.getString("reviewer_role"),
                                Judgement.valueOf(row.getString("judgement"))));
    }
}
