package se.kvalitetshjulet.decisions.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.history.AsRecorded;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.history.History;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;
import se.kvalitetshjulet.statute.course.CourseStatus;

/** Reads decisions, as far as the caller sees. */
@ApplicationScoped
public class Decisions {

    private static final String OF_BOARD = "municipality = :municipality and board = :board";

    private final VisibleUnits visible;
    private final History history;
    private final Words words;
    private final CourseWords course;
    private final InstantSource clock;

    Decisions(VisibleUnits visible, History history, Words words, CourseWords course, InstantSource clock) {
        this.visible = visible;
        this.history = history;
        this.words = words;
        this.course = course;
        this.clock = clock;
    }

    public Page<DecisionSummary> list(Handle tx, Caller caller, DecisionFilter filter, Paging paging) {
        var today = SwedishTime.today(clock);
        var sight = visible.of(tx, caller);
        var where = " from decision where " + filter.where() + " and " + sight.condition("unit");
        var names = words.unitNames(tx, caller.tenant());
        long total = sight.bindTo(
                        filter.bindTo(ofBoard(tx.createQuery("select count(*)" + where), caller.tenant()), today))
                .mapTo(Long.class)
                .one();
        var rows = sight.bindTo(filter.bindTo(
                        ofBoard(
                                tx.createQuery("select *" + where + filter.orderBy() + " limit :limit offset :offset"),
                                caller.tenant()),
                        today))
                .bind("limit", paging.limit())
                .bind("offset", paging.offset())
                .map((row, context) -> summary(caller.tenant(), row, names, today))
                .list();
        return paging.pageOf(rows, total);
    }

    /** The decision, or empty when there is none that this caller may see. */
    public Optional<DecisionView> find(Handle tx, Caller caller, String decisionId) {
        var today = SwedishTime.today(clock);
        var sight = visible.of(tx, caller);
        var names = words.unitNames(tx, caller.tenant());
        return sight.bindTo(ofBoard(
                        tx.createQuery("select * from decision where " + OF_BOARD + " and decision_id = :decision and "
                                + sight.condition("unit")),
                        caller.tenant()))
                .bind("decision", decisionId)
                .map((row, context) -> view(tx, new ThingKey(caller.tenant(), decisionId), row, names, today))
                .findOne();
    }

    /**
     * A decision that there is.
     *
     * @param unit which it belongs to now; null while nobody has told
     */
    public record Known(ThingKey key, @Nullable String unit) {}

    /** Those of the decisions that are known and whose unit is in sight, in the order given and each once. */
    public List<Known> within(Handle tx, VisibleUnits.Sight sight, Collection<ThingKey> asked) {
        var inOrder = List.copyOf(new LinkedHashSet<>(asked));
        return Batch.of(inOrder)
                .board(ThingKey::tenant)
                .text("decision_id", ThingKey::thing)
                .query(tx, """
                        select given_place, unit from {given} join decision using (municipality, board, decision_id)
                        order by given_place
                        """, row -> new Known(inOrder.get(row.getInt(1) - 1), row.getString(2)))
                .stream()
                .filter(known -> sight.covers(known.unit()))
                .toList();
    }

    /**
     * Locks the decision, so that nothing happens to it until the transaction ends.
     *
     * @return its version, or empty when there is none that this caller may change
     */
    public OptionalLong lockForChange(Handle tx, Caller caller, String decisionId) {
        var key = new ThingKey(caller.tenant(), decisionId);
        var open = within(tx, visible.of(tx, caller, Entering.ROLES), List.of(key)).stream()
                .map(Known::key)
                .toList();
        return lock(tx, open).values().stream().mapToLong(Long::longValue).findFirst();
    }

    /** Locks those of the decisions that there are, in the order of their ids, and tells their versions. */
    public Map<ThingKey, Long> lock(Handle tx, Collection<ThingKey> decisions) {
        return Batch.of(decisions)
                .board(ThingKey::tenant)
                .text("decision_id", ThingKey::thing)
                .query(
                        tx,
                        """
                        select d.municipality, d.board, d.decision_id, d.version
                        from {given} join decision d using (municipality, board, decision_id)
                        order by d.municipality, d.board, d.decision_id for update of d
                        """,
                        row -> Map.entry(
                                new ThingKey(new Tenant(row.getString(1), row.getString(2)), row.getString(3)),
                                row.getLong(4)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private DecisionView view(Handle tx, ThingKey key, ResultSet row, Map<String, String> names, LocalDate today)
            throws SQLException {
        var summary = summary(key.tenant(), row, names, today);
        var folded = AsRecorded.course(history.of(tx, key));
        var quantity = row.getBigDecimal("granted_quantity");
        return new DecisionView(
                summary,
                row.getString("decided_by"),
                date(row, "valid_from"),
                date(row, "valid_to"),
                quantity == null ? null : new DecisionView.Granted(quantity, row.getString("granted_unit")),
                row.getString("sex"),
                row.getObject("birth_year", Integer.class),
                FeeView.of(summary.decidedOn(), date(row, "waiting_since"), today),
                course.waits(folded, today),
                course.offers(folded),
                course.explanations(key.tenant(), folded),
                course.closing(key.tenant(), folded),
                course.conflicts(folded));
    }

    private DecisionSummary summary(Tenant tenant, ResultSet row, Map<String, String> unitNames, LocalDate today)
            throws SQLException {
        var decidedOn = date(row, "decided_on");
        var dueOn = date(row, "due_on");
        var unit = row.getString("unit");
        return new DecisionSummary(
                row.getString("decision_id"),
                row.getString("case_reference"),
                row.getString("status"),
                CourseStatus.valueOf(row.getString("status")).label(),
                row.getString("legal_basis"),
                words.citation(row.getString("legal_basis")),
                row.getString("service_type"),
                words.serviceType(tenant, row.getString("service_type"), decidedOn),
                row.getString("area"),
                words.area(tenant, row.getString("area"), decidedOn),
                unit,
                unit == null ? null : unitNames.getOrDefault(unit, unit),
                decidedOn,
                row.getString("waits_for"),
                dueOn,
                dueOn == null ? null : dueOn.toEpochDay() - today.toEpochDay(),
                dueOn != null && today.isAfter(dueOn),
                date(row, "executed_on"),
                date(row, "closed_on"),
                row.getInt("conflicts"),
                row.getLong("version"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static <S extends SqlStatement<S>> S ofBoard(S statement, Tenant tenant) {
        return statement.bind("municipality", tenant.municipality()).bind("board", tenant.board());
    }
}
