package se.kvalitetshjulet.decisions.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.decisions.decision.WholeDecisions;
import se.kvalitetshjulet.decisions.history.Standing;
import se.kvalitetshjulet.decisions.intake.EnterDecisionEvents;
import se.kvalitetshjulet.kit.cloudevents.EnterEvents;
import se.kvalitetshjulet.kit.cloudevents.EventIntake;
import se.kvalitetshjulet.kit.history.Authors;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** Brings rows in as events, each row wholly or not at all. */
@ApplicationScoped
class BringIn {

    static final String SOURCE = "urn:kvalitetshjulet:decisions-service:import";

    private static final String BEFORE = "before_rows";
    private static final List<Fault> ERASED =
            List.of(new Fault(Column.DECISION_ID, "Beslutet är gallrat och kan inte läsas in igen."));

    private static final List<Fault> INTERRUPTED = List.of(new Fault(
            Column.STARTED_ON,
            "Insatsen har haft ett avbrott, så dagen kan vara när den återupptogs. Lämna cellen tom. Är startdagen fel, rätta den"
                    + " på beslutets sida; ett återupptagande skickas från verksamhetssystemet."));

    private final LookUp lookUp;
    private final EnterDecisionEvents enter;
    private final ImportedRows imported;
    private final WholeDecisions rules;
    private final InstantSource clock;

    BringIn(
            LookUp lookUp,
            EnterDecisionEvents enter,
            ImportedRows imported,
            WholeDecisions rules,
            InstantSource clock) {
        this.lookUp = lookUp;
        this.enter = enter;
        this.imported = imported;
        this.rules = rules;
        this.clock = clock;
    }

    /** A row, and an event of it. */
    private record OfRow(Row row, EnterEvents.NewEvent event) {}

    /** What becomes of each row; no two of them tell of the same decision. */
    List<RowOutcome> bring(Handle tx, Tenant tenant, Authors.Author author, List<Row> rows) {
        // Two files at once would each find that the other's decisions are unknown.
        tx.createQuery("select 1 from pg_advisory_xact_lock(hashtext('decision-import'), hashtext(:board))")
                .bind("board", tenant.path())
                .mapTo(Integer.class)
                .one();
        var found = lookUp.of(tx, tenant, rows);
        var rule = rules.of(tx, tenant);
        var refused = new HashMap<Row, List<Fault>>();
        var bringings = new LinkedHashMap<Row, Bringing>();
        for (var row : rows) {
            var faults = faults(row, found.get(row), rule);
            if (faults.isEmpty()) {
                bringings.put(row, bringing(row, found.get(row)));
            } else {
                refused.put(row, faults);
            }
        }
        enter(tx, tenant, author, bringings, found, refused);
        imported.remember(tx, tenant, bringings.keySet());
        return rows.stream()
                .<RowOutcome>map(row -> refused.containsKey(row)
                        ? new RowOutcome.Refused(row.line(), refused.get(row))
                        : new RowOutcome.Taken(row.line(), bringings.get(row).kind()))
                .toList();
    }

    private static List<Fault> faults(Row row, LookUp.Found found, WholeDecisions.Rule rule) {
        if (found.isErased()) {
            return ERASED;
        }
        if (found.isTakenBefore()) {
            return List.of();
        }
        if (Bringing.movesStartBeforeInterruption(row, found.standing())) {
            return INTERRUPTED;
        }
        return found.standing().isKnown()
                ? faults(rule.brokenBy(
                        field -> Column.ofField(field)
                                .flatMap(row::value)
                                .or(() -> found.standing().value(field)),
                        changed(row, found.standing())))
                : List.of();
    }

    private static Set<String> changed(Row row, Standing standing) {
        return Arrays.stream(Column.values())
                .filter(row::tells)
                .filter(column -> !row.value(column).equals(standing.value(column.field())))
                .map(Column::field)
                .collect(Collectors.toSet());
    }

    private Bringing bringing(Row row, LookUp.Found found) {
        return found.isTakenBefore()
                ? Bringing.nothing()
                : Bringing.of(row, found.standing(), found.isAnotherPerson(), SwedishTime.today(clock));
    }

    /** Enters all events; when one is refused, all that its row tells is left out and the others are entered anew. */
    private void enter(
            Handle tx,
            Tenant tenant,
            Authors.Author author,
            Map<Row, Bringing> bringings,
            Map<Row, LookUp.Found> found,
            Map<Row, List<Fault>> refused) {
        while (true) {
            var events = events(tenant, bringings, found);
            tx.savepoint(BEFORE);
            var outcomes = enter.enter(
                    tx,
                    tenant,
                    SOURCE,
                    author,
                    events.stream().map(OfRow::event).toList());
            var refusedNow = refused(events, outcomes);
            if (refusedNow.isEmpty()) {
                tx.releaseSavepoint(BEFORE);
                return;
            }
            tx.rollbackToSavepoint(BEFORE);
            refused.putAll(refusedNow);
            bringings.keySet().removeAll(refusedNow.keySet());
        }
    }

    private static Map<Row, List<Fault>> refused(List<OfRow> events, List<EventIntake.Outcome> outcomes) {
        var refused = new HashMap<Row, List<Fault>>();
        for (int place = 0; place < events.size(); place++) {
            if (outcomes.get(place) instanceof EventIntake.Outcome.Rejected rejected) {
                refused.computeIfAbsent(events.get(place).row(), _ -> new ArrayList<>())
                        .addAll(faults(rejected.refused()));
            }
        }
        return refused;
    }

    private static List<Fault> faults(Refused refused) {
        return refused.violations().isEmpty()
                ? List.of(new Fault(null, refused.detail()))
                : faults(refused.violations());
    }

    private static List<Fault> faults(List<Violation> violations) {
        return violations.stream()
                .map(violation -> new Fault(Column.ofField(violation.field()).orElse(null), violation.message()))
                .toList();
    }

    private static List<OfRow> events(Tenant tenant, Map<Row, Bringing> bringings, Map<Row, LookUp.Found> found) {
        var events = new ArrayList<OfRow>();
        bringings.forEach((row, bringing) -> bringing.events().forEach(told -> {
            var id = id(tenant, row, told, found.get(row).version());
            events.add(new OfRow(row, new EnterEvents.NewEvent(id, told.type(), row.decisionId(), told.data())));
        }));
        return events;
    }

    /** By what the event tells and which of the decision's events it is; never by whom it concerns, for an id goes out. */
    private static String id(Tenant tenant, Row row, Bringing.Told told, long version) {
        var data = told.data().deepCopy();
        data.remove("person");
        var name = String.join(
                "\n", tenant.path(), row.decisionId(), told.type().name(), Long.toString(version), data.toString());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
