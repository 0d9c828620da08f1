package se.kvalitetshjulet.decisions.person;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.Event;
import se.kvalitetshjulet.contracts.decision.DecisionCorrected;
import se.kvalitetshjulet.contracts.decision.DecisionMade;
import se.kvalitetshjulet.contracts.decision.DelayExplained;
import se.kvalitetshjulet.contracts.decision.ExecutionStarted;
import se.kvalitetshjulet.contracts.decision.OfferRecorded;
import se.kvalitetshjulet.contracts.decision.Person;
import se.kvalitetshjulet.kit.history.Fact;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.identity.NumberSearch;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The tables of the room. */
@Singleton
public class PersonRoom {

    /** A text that came with an event. */
    public record Note(Instant time, LocalDate happenedOn, String type, String text) {}

    private record Kept(
            Event<Object> event, Person person, @Nullable LocalDate correctedOn) {}

    private record Written(Event<Object> event, LocalDate happenedOn, String text) {}

    /** Keeps what these facts carry that may not leave the room. */
    public void keep(Handle tx, List<Fact> facts) {
        keepPersons(tx, facts.stream().flatMap(PersonRoom::personIn).toList());
        keepNotes(tx, facts.stream().flatMap(PersonRoom::noteIn).toList());
    }

    /**
     * Whom each decision concerns, where somebody has told: as the decision that counts says, corrected in the order of
     * corrections. What stands in conflict does not count here either.
     */
    Map<ThingKey, Person> personsOf(Handle tx, Collection<ThingKey> decisions) {
        return Batch.of(decisions)
                .board(ThingKey::tenant)
                .text("decision_id", ThingKey::thing)
                .query(tx, """
                        select distinct on (municipality, board, decision_id)
                          municipality, board, decision_id, identity_number, name, protected_identity
                        from {given} join person p using (municipality, board, decision_id)
                        where not exists (select from decision_conflict c
                          where (c.municipality, c.board, c.decision_id, c.source, c.id)
                              = (p.municipality, p.board, p.decision_id, p.source, p.id))
                        order by municipality, board, decision_id, p.corrected_on desc nulls last, p.time desc,
                          p.source desc, p.id desc
                        """, PersonRoom::personIn)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those of the decisions of which somebody has told whom they concern. */
    public Set<ThingKey> toldOf(Handle tx, Collection<ThingKey> decisions) {
        return personsOf(tx, decisions).keySet();
    }

    /** Those of the decisions of which another person is kept than these, or none. Whom they concern is not told. */
    public Set<ThingKey> othersThanKept(Handle tx, Map<ThingKey, Person> told) {
        var kept = personsOf(tx, told.keySet());
        return told.entrySet().stream()
                .filter(each -> !isSame(each.getValue(), kept.get(each.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isSame(Person told, @Nullable Person kept) {
        return kept != null
                && digits(told).equals(digits(kept))
                && told.name().equals(kept.name())
                && told.protectedIdentity() == kept.protectedIdentity();
    }

    /** The number without its sign, which is another one when its person has turned a hundred. */
    static String digits(Person person) {
        return person.identityNumber().replaceAll("[-+]", "");
    }

    /**
     * A decision that the number stands in, or has stood in.
     *
     * @param since when it was first told, at its source
     */
    public record Mention(ThingKey decision, Instant since) {}

    /** Where a number stands or has stood, corrected or not. */
    List<Mention> mentionsOf(Handle tx, Tenant tenant, NumberSearch number) {
        return tx.createQuery("""
                select decision_id, min(time) from person
                where municipality = :municipality and board = :board and translate(identity_number, '-+', '') = :key
                group by decision_id order by 2, 1
                """)
                .bindMethods(tenant)
                .bind("key", number.key())
                .map((row, context) -> new Mention(
                        new ThingKey(tenant, row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Map.Entry<ThingKey, Person> personIn(ResultSet row) throws SQLException {
        return Map.entry(
                new ThingKey(new Tenant(row.getString(1), row.getString(2)), row.getString(3)),
                new Person(row.getString(4), row.getString(5), row.getBoolean(6)));
    }

    /** In the order of what they tell of. */
    List<Note> notesOf(Handle tx, ThingKey decision) {
        return ofDecision(tx.createQuery("""
                select time, happened_on, type, text from note
                where municipality = :municipality and board = :board and decision_id = :decision
                order by happened_on, time, source, id
                """), decision)
                .registerRowMapper(ConstructorMapper.factory(Note.class))
                .mapTo(Note.class)
                .list();
    }

    private static Stream<Kept> personIn(Fact fact) {
        var event = fact.event();
        return switch (fact.secrets()) {
            case DecisionMade.Secrets(var person) when person != null -> Stream.of(new Kept(event, person, null));
            case DecisionCorrected.Secrets(var person)
            when person != null -> Stream.of(new Kept(event, person, ((DecisionCorrected) event.data()).correctedOn()));
            case null, default -> Stream.empty();
        };
    }

    private static Stream<Written> noteIn(Fact fact) {
        var event = fact.event();
        return switch (fact.secrets()) {
            case ExecutionStarted.Secrets(var missing)
            when missing != null ->
                Stream.of(new Written(event, ((ExecutionStarted) event.data()).startedOn(), missing));
            case OfferRecorded.Secrets(var note)
            when note != null -> Stream.of(new Written(event, ((OfferRecorded) event.data()).offeredOn(), note));
            case DelayExplained.Secrets(var note)
            when note != null -> Stream.of(new Written(event, ((DelayExplained) event.data()).explainedOn(), note));
            case null, default -> Stream.empty();
        };
    }

    private static void keepPersons(Handle tx, List<Kept> persons) {
        identities(persons, Kept::event)
                .date("corrected_on", Kept::correctedOn)
                .text("identity_number", kept -> kept.person().identityNumber())
                .text("name", kept -> kept.person().name())
                .truth("protected_identity", kept -> kept.person().protectedIdentity())
                .insertInto(tx, "person");
    }

    private static void keepNotes(Handle tx, List<Written> notes) {
        identities(notes, Written::event)
                .date("happened_on", Written::happenedOn)
                .text("type", written -> written.event().type().fullName())
                .text("text", Written::text)
                .insertInto(tx, "note");
    }

    private static <R> Batch<R> identities(List<R> rows, Function<R, Event<Object>> event) {
        return Batch.of(rows)
                .board(row -> ThingKey.of(event.apply(row)).tenant())
                .text("decision_id", row -> event.apply(row).subject())
                .text("source", row -> event.apply(row).source())
                .text("id", row -> event.apply(row).id())
                .instant("time", row -> event.apply(row).time());
    }

    private static <S extends SqlStatement<S>> S ofDecision(S statement, ThingKey decision) {
        return statement
                .bind("municipality", decision.tenant().municipality())
                .bind("board", decision.tenant().board())
                .bind("decision", decision.thing());
    }
}
