package se.kvalitetshjulet.decisions.decision;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import se.kvalitetshjulet.decisions.history.DecisionKey;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.course.Conflict;
import se.kvalitetshjulet.statute.course.Wait;

/** The rows that hold the state of decisions, written whole batches at a time. */
@Singleton
class DecisionStates {

    private static final String GIVEN_KEYS =
            "unnest(:municipalities, :boards, :decisions) as given (municipality, board, decision_id)";

    /** Makes rows for the decisions that have none, locks all in id order, and tells their versions. */
    Map<DecisionKey, Long> lock(Handle tx, Collection<DecisionKey> decisions) {
        bindKeys(tx.createUpdate("""
                insert into decision (municipality, board, decision_id, version, status, conflicts)
                select municipality, board, decision_id, 0, 'UNKNOWN', 0 from %s
                order by municipality, board, decision_id
                on conflict do nothing
                """.formatted(GIVEN_KEYS)), decisions).execute();
        var versions = new TreeMap<DecisionKey, Long>();
        bindKeys(tx.createQuery("""
                select municipality, board, decision_id, version from decision
                where (municipality, board, decision_id) in (select municipality, board, decision_id from %s)
                order by municipality, board, decision_id for update
                """.formatted(GIVEN_KEYS)), decisions)
                .map((row, context) -> Map.entry(
                        new DecisionKey(new Tenant(row.getString(1), row.getString(2)), row.getString(3)),
                        row.getLong(4)))
                .forEach(version -> versions.put(version.getKey(), version.getValue()));
        return versions;
    }

    void write(Handle tx, List<DecisionState> states) {
        writeDecisions(tx, states);
        writeWaits(tx, states);
        writeConflicts(tx, states);
    }

    private static void writeDecisions(Handle tx, List<DecisionState> states) {
        bindKeys(tx.createUpdate("""
                update decision d set version = s.version, status = s.status, case_reference = s.case_reference,
                  legal_basis = s.legal_basis, service_type = s.service_type, area = s.area, unit = s.unit,
                  decided_on = s.decided_on, decided_by = s.decided_by, valid_from = s.valid_from,
                  valid_to = s.valid_to, granted_quantity = s.granted_quantity, granted_unit = s.granted_unit,
                  sex = s.sex, birth_year = s.birth_year, waits_for = s.waits_for, waiting_since = s.waiting_since,
                  due_on = s.due_on, executed_on = s.executed_on, closed_on = s.closed_on,
                  closing_cause = s.closing_cause, delay_reason = s.delay_reason, conflicts = s.conflicts
                from unnest(:municipalities, :boards, :decisions, :versions, :statuses, :caseReferences, :legalBases,
                    :serviceTypes, :areas, :units, :decidedOns, :decidedBys, :validFroms, :validTos, :quantities,
                    :grantedUnits, :sexes, :birthYears, :waitsFors, :waitingSinces, :dueOns, :executedOns,
                    :closedOns, :closingCauses, :delayReasons, :conflicts)
                  as s (municipality, board, decision_id, version, status, case_reference, legal_basis, service_type,
                    area, unit, decided_on, decided_by, valid_from, valid_to, granted_quantity, granted_unit, sex,
                    birth_year, waits_for, waiting_since, due_on, executed_on, closed_on, closing_cause,
                    delay_reason, conflicts)
                where d.municipality = s.municipality and d.board = s.board and d.decision_id = s.decision_id
                """), column(states, DecisionState::key))
                .bindArray("versions", Long.class, column(states, DecisionState::version))
                .bindArray(
                        "statuses",
                        String.class,
                        column(states, state -> state.course().status().name()))
                .bindArray("caseReferences", String.class, column(states, state -> state.text("caseReference")))
                .bindArray("legalBases", String.class, column(states, state -> state.text("legalBasis")))
                .bindArray("serviceTypes", String.class, column(states, state -> state.text("serviceType")))
                .bindArray("areas", String.class, column(states, state -> state.text("area")))
                .bindArray("units", String.class, column(states, state -> state.text("unit")))
                .bindArray(
                        "decidedOns",
                        LocalDate.class,
                        column(states, state -> state.course().decidedOn()))
                .bindArray("decidedBys", String.class, column(states, state -> state.text("decidedBy")))
                .bindArray("validFroms", LocalDate.class, column(states, state -> state.date("validFrom")))
                .bindArray("validTos", LocalDate.class, column(states, state -> state.date("validTo")))
                .bindArray("quantities", BigDecimal.class, column(states, DecisionState::grantedQuantity))
                .bindArray("grantedUnits", String.class, column(states, DecisionState::grantedUnit))
                .bindArray("sexes", String.class, column(states, state -> state.text("sex")))
                .bindArray("birthYears", Integer.class, column(states, state -> state.number("birthYear")))
                .bindArray("waitsFors", String.class, column(states, DecisionState::waitsFor))
                .bindArray("waitingSinces", LocalDate.class, column(states, DecisionState::waitingSince))
                .bindArray("dueOns", LocalDate.class, column(states, DecisionState::dueOn))
                .bindArray("executedOns", LocalDate.class, column(states, DecisionState::executedOn))
                .bindArray("closedOns", LocalDate.class, column(states, DecisionState::closedOn))
                .bindArray("closingCauses", String.class, column(states, DecisionState::closingCause))
                .bindArray("delayReasons", String.class, column(states, DecisionState::delayReason))
                .bindArray(
                        "conflicts",
                        Integer.class,
                        column(states, state -> state.course().conflicts().size()))
                .execute();
    }

    private static void writeWaits(Handle tx, List<DecisionState> states) {
        clear(tx, "decision_wait", states);
        record Row(DecisionKey key, int place, Wait waited) {}
        var rows = states.stream()
                .flatMap(state -> java.util.stream.IntStream.range(
                                0, state.course().waits().size())
                        .mapToObj(place -> new Row(
                                state.key(), place, state.course().waits().get(place))))
                .toList();
        bindKeys(tx.createUpdate("""
                insert into decision_wait (municipality, board, decision_id, place, cause, kind, from_on, partly_since,
                  due_on, ended_on, ended_by)
                select * from unnest(:municipalities, :boards, :decisions, :places, :causes, :kinds, :froms,
                  :partlySinces, :dueOns, :endedOns, :endedBys)
                """), column(rows, Row::key))
                .bindArray("places", Integer.class, column(rows, Row::place))
                .bindArray(
                        "causes",
                        String.class,
                        column(rows, row -> row.waited().cause().name()))
                .bindArray(
                        "kinds",
                        String.class,
                        column(rows, row -> row.waited().kind().name()))
                .bindArray(
                        "froms",
                        LocalDate.class,
                        column(rows, row -> row.waited().from()))
                .bindArray(
                        "partlySinces",
                        LocalDate.class,
                        column(rows, row -> row.waited().partlySince()))
                .bindArray(
                        "dueOns",
                        LocalDate.class,
                        column(rows, row -> row.waited().dueOn()))
                .bindArray(
                        "endedOns",
                        LocalDate.class,
                        column(rows, row -> row.waited().endedOn().orElse(null)))
                .bindArray(
                        "endedBys",
                        String.class,
                        column(
                                rows,
                                row -> row.waited().endedBy().map(Enum::name).orElse(null)))
                .execute();
    }

    private static void writeConflicts(Handle tx, List<DecisionState> states) {
        clear(tx, "decision_conflict", states);
        record Row(DecisionKey key, Conflict conflict) {}
        var rows = states.stream()
                .flatMap(state -> state.course().conflicts().stream().map(conflict -> new Row(state.key(), conflict)))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        bindKeys(tx.createUpdate("""
                insert into decision_conflict (municipality, board, decision_id, source, id, reason)
                select * from unnest(:municipalities, :boards, :decisions, :sources, :ids, :reasons)
                """), column(rows, Row::key))
                .bindArray(
                        "sources",
                        String.class,
                        column(rows, row -> row.conflict().event().source()))
                .bindArray(
                        "ids",
                        String.class,
                        column(rows, row -> row.conflict().event().id()))
                .bindArray(
                        "reasons",
                        String.class,
                        column(rows, row -> row.conflict().reason().name()))
                .execute();
    }

    private static void clear(Handle tx, String table, List<DecisionState> states) {
        bindKeys(
                        tx.createUpdate("delete from " + table + " where (municipality, board, decision_id) in"
                                + " (select municipality, board, decision_id from " + GIVEN_KEYS + ")"),
                        column(states, DecisionState::key))
                .execute();
    }

    private static <S extends SqlStatement<S>> S bindKeys(S statement, Collection<DecisionKey> keys) {
        return statement
                .bindArray(
                        "municipalities",
                        String.class,
                        column(keys, key -> key.tenant().municipality()))
                .bindArray(
                        "boards", String.class, column(keys, key -> key.tenant().board()))
                .bindArray("decisions", String.class, column(keys, DecisionKey::decisionId));
    }

    private static <E, T> List<T> column(Collection<E> rows, Function<E, T> value) {
        return rows.stream().map(value).toList();
    }
}
