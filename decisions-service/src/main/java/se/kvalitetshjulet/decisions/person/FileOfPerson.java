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
import se.kvalitetshjulet.kit.history.ThingKey;
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
     * @param decisions all that are about them, this one too; the same set for each of these
     */
    public record File(Optional<LocalDate> born, Set<ThingKey> decisions) {}

    private record HeldNumber(Tenant tenant, String digits) {}

    /** Of each decision where it is known whom it concerns. */
    public Map<ThingKey, File> of(Handle tx, Collection<ThingKey> decisions) {
        var all = alike(tx, decisions);
        all.addAll(decisions);
        var persons = room.personsOf(tx, all);
        var together = new HashMap<HeldNumber, Set<ThingKey>>();
        // By the number that stands: one that has been corrected ties nothing together.
        persons.forEach((decision, person) -> together.computeIfAbsent(
                        new HeldNumber(decision.tenant(), PersonRoom.digits(person)), _ -> new HashSet<>())
                .add(decision));
        var files = new HashMap<ThingKey, File>();
        for (var decision : decisions) {
            var person = persons.get(decision);
            if (person != null) {
                files.put(
                        decision,
                        new File(
                                PersonalIdentityNumber.of(person.identityNumber())
                                        .map(PersonalIdentityNumber::birthDate),
                                together.get(new HeldNumber(decision.tenant(), PersonRoom.digits(person)))));
            }
        }
        return files;
    }

    /** The decisions that have had a number of these, found once for each number: a person may have many. */
    private static Set<ThingKey> alike(Handle tx, Collection<ThingKey> decisions) {
        var alike = new HashSet<ThingKey>();
        Batch.of(decisions)
                .board(ThingKey::tenant)
                .text("decision_id", ThingKey::thing)
                .query(
                        tx,
                        """
                        select distinct o.municipality, o.board, o.decision_id
                        from (select distinct p.municipality, p.board, translate(p.identity_number, '-+', '') as digits
                            from {given} join person p using (municipality, board, decision_id)) of_person
                        join person o on o.municipality = of_person.municipality and o.board = of_person.board
                          and translate(o.identity_number, '-+', '') = of_person.digits
                        """,
                        row -> alike.add(
                                new ThingKey(new Tenant(row.getString(1), row.getString(2)), row.getString(3))));
        return alike;
    }
}
