package se.kvalitetshjulet.decisions.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.decision.Person;
import se.kvalitetshjulet.decisions.decision.Decisions;
import se.kvalitetshjulet.decisions.history.Standing;
import se.kvalitetshjulet.decisions.person.PersonRoom;
import se.kvalitetshjulet.kit.history.History;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.retention.ErasedThings;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Finds out what is known of the decisions that rows tell of, and keeps the decisions as they are meanwhile. */
@ApplicationScoped
class LookUp {

    private final Decisions decisions;
    private final History history;
    private final PersonRoom persons;
    private final ErasedThings erased;
    private final ImportedRows imported;

    LookUp(Decisions decisions, History history, PersonRoom persons, ErasedThings erased, ImportedRows imported) {
        this.decisions = decisions;
        this.history = history;
        this.persons = persons;
        this.erased = erased;
        this.imported = imported;
    }

    /**
     * What is known of one row and its decision.
     *
     * @param version how many events of the decision are recorded
     * @param isAnotherPerson whether the row tells of somebody else than is kept
     * @param isTakenBefore whether the very same row has been read in
     */
    record Found(Standing standing, long version, boolean isAnotherPerson, boolean isTakenBefore, boolean isErased) {}

    /** By row. */
    Map<Row, Found> of(Handle tx, Tenant tenant, List<Row> rows) {
        var keys = rows.stream().collect(Collectors.toMap(row -> row, row -> new ThingKey(tenant, row.decisionId())));
        var versions = decisions.lock(tx, Set.copyOf(keys.values()));
        var histories = history.of(tx, versions.keySet());
        var others = persons.othersThanKept(tx, told(rows, keys));
        var gone = erased.among(tx, Set.copyOf(keys.values()));
        var before = imported.among(tx, tenant, rows);
        var found = new HashMap<Row, Found>();
        for (var row : rows) {
            var key = keys.get(row);
            found.put(
                    row,
                    new Found(
                            Standing.of(histories.getOrDefault(key, List.of())),
                            versions.getOrDefault(key, 0L),
                            others.contains(key),
                            before.contains(row),
                            gone.contains(key)));
        }
        return found;
    }

    private static Map<ThingKey, Person> told(List<Row> rows, Map<Row, ThingKey> keys) {
        return rows.stream()
                .filter(Row::tellsOfPerson)
                .collect(Collectors.toMap(
                        keys::get,
                        row -> new Person(
                                row.told().get(Column.IDENTITY_NUMBER),
                                row.told().get(Column.NAME),
                                Boolean.parseBoolean(row.told().get(Column.PROTECTED)))));
    }
}
