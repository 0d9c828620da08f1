package se.kvalitetshjulet.decisions.person;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.decisions.history.DecisionKey;
import se.kvalitetshjulet.kit.identity.PersonalIdentityNumber;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * What retention has to know of whom decisions concern: when they were born, and which decisions are about the same person.
 * No number and no name leaves the room, and nobody reads what does.
 */
@Singleton
public class FileOfPerson {

    private final PersonRoom room;

    FileOfPerson(PersonRoom room) {
        this.room = room;
    }

    /**
     * Of one decision's person.
     *
     * @param born as the number says; empty when it says no day
     * @param others the other decisions about them
     */
    public record File(Optional<LocalDate> born, Set<DecisionKey> others) {}

    /** Of each decision where it is known whom it concerns. */
    public Map<DecisionKey, File> of(Handle tx, Collection<DecisionKey> decisions) {
        var alike = alike(tx, decisions);
        var all = new HashSet<DecisionKey>(decisions);
        alike.values().forEach(all::addAll);
        var persons = room.personsOf(tx, all);
        var files = new HashMap<DecisionKey, File>();
        for (var decision : decisions) {
            var person = persons.get(decision);
            if (person != null) {
                var others = new HashSet<>(alike.getOrDefault(decision, Set.of()));
                // A number that has been corrected ties nothing together.
                others.removeIf(other -> !persons.containsKey(other)
                        || !PersonRoom.digits(persons.get(other)).equals(PersonRoom.digits(person)));
                files.put(
                        decision,
                        new File(
                                PersonalIdentityNumber.of(person.identityNumber())
                                        .map(PersonalIdentityNumber::birthDate),
                                others));
            }
        }
        return files;
    }

    private static Map<DecisionKey, Set<DecisionKey>> alike(Handle tx, Collection<DecisionKey> decisions) {
        var alike = new HashMap<DecisionKey, Set<DecisionKey>>();
        Batch.of(decisions)
                .board(DecisionKey::tenant)
                .text("decision_id", DecisionKey::decisionId)
                .query(tx, """
                        select distinct p.municipality, p.board, p.decision_id, o.decision_id
                        from {given} join person p using (municipality, board, decision_id)
                        join person o on o.municipality = p.municipality and o.board = p.board
                          and translate(o.identity_number, '-+', '') = translate(p.identity_number, '-+', '')
                          and o.decision_id <> p.decision_id
                        """, row -> {
                    var tenant = new Tenant(row.getString(1), row.getString(2));
                    return alike.computeIfAbsent(new DecisionKey(tenant, row.getString(3)), _ -> new HashSet<>())
                            .add(new DecisionKey(tenant, row.getString(4)));
                });
        return alike;
    }
}
