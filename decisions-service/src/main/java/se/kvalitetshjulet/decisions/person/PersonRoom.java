package se.kvalitetshjulet.decisions.person;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.decision.DecisionCorrected;
import se.kvalitetshjulet.contracts.decision.DecisionMade;
import se.kvalitetshjulet.contracts.decision.DelayExplained;
import se.kvalitetshjulet.contracts.decision.ExecutionStarted;
import se.kvalitetshjulet.contracts.decision.OfferRecorded;
import se.kvalitetshjulet.contracts.decision.Person;
import se.kvalitetshjulet.decisions.history.DecisionKey;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;

/** The tables of the room. */
@Singleton
public class PersonRoom {

    /** A text that came with an event. */
    public record Note(Instant time, LocalDate happenedOn, String type, String text) {}

    private record Kept(
            IncomingEvent event, Person person, @Nullable LocalDate correctedOn) {}

    private record Written(IncomingEvent event, LocalDate happenedOn, String text) {}

    /** Keeps what these events carry that may not leave the room. */
    public void keep(Handle tx, List<IncomingEvent> events) {
        var persons = events.stream().flatMap(PersonRoom::personIn).toList();
        if (!persons.isEmpty()) {
            keepPersons(tx, persons);
        }
        var notes = events.stream().flatMap(PersonRoom::noteIn).toList();
        if (!notes.isEmpty()) {
            keepNotes(tx, notes);
        }
    }

    /**
     * Whom the decision concerns: as the decision that counts says, corrected in the order of corrections. What stands in
     * conflict does not count here either.
     */
    Optional<Person> personOf(Handle tx, DecisionKey decision) {
        return ofDecision(tx.createQuery("""
                select identity_number, name, protected_identity from person p
                where municipality = :municipality and board = :board and decision_id = :decision
                  and not exists (select from decision_conflict c
                    where (c.municipality, c.board, c.decision_id, c.source, c.id)
                        = (p.municipality, p.board, p.decision_id, p.source, p.id))
                order by corrected_on desc nulls last, time desc, source desc, id desc limit 1
                """), decision)
                .map((row, context) -> new Person(row.getString(1), row.getString(2), row.getBoolean(3)))
                .findOne();
    }

    /** In the order of what they tell of. */
    List<Note> notesOf(Handle tx, DecisionKey decision) {
        return ofDecision(tx.createQuery("""
                select time, happened_on, type, text from note
                where municipality = :municipality and board = :board and decision_id = :decision
                order by happened_on, time, source, id
                """), decision)
                .registerRowMapper(ConstructorMapper.factory(Note.class))
                .mapTo(Note.class)
                .list();
    }

    private static Stream<Kept> personIn(IncomingEvent event) {
        return switch (event.secrets()) {
            case DecisionMade.Secrets(var person) when person != null -> Stream.of(new Kept(event, person, null));
            case DecisionCorrected.Secrets(var person)
            when person != null ->
                Stream.of(new Kept(
                        event, person, event.dataAs(DecisionCorrected.class).correctedOn()));
            case null, default -> Stream.empty();
        };
    }

    private static Stream<Written> noteIn(IncomingEvent event) {
        return switch (event.secrets()) {
            case ExecutionStarted.Secrets(var missing)
            when missing != null ->
                Stream.of(
                        new Written(event, event.dataAs(ExecutionStarted.class).startedOn(), missing));
            case OfferRecorded.Secrets(var note)
            when note != null ->
                Stream.of(new Written(event, event.dataAs(OfferRecorded.class).offeredOn(), note));
            case DelayExplained.Secrets(var note)
            when note != null ->
                Stream.of(new Written(event, event.dataAs(DelayExplained.class).explainedOn(), note));
            case null, default -> Stream.empty();
        };
    }

    private static void keepPersons(Handle tx, List<Kept> persons) {
        bindIdentities(tx.createUpdate("""
                insert into person (municipality, board, decision_id, source, id, time, corrected_on, identity_number,
                  name, protected_identity)
                select * from unnest(:municipalities, :boards, :decisions, :sources, :ids, :times, :correctedOns,
                  :numbers, :names, :protections)
                """), column(persons, Kept::event))
                .bindArray("correctedOns", LocalDate.class, column(persons, Kept::correctedOn))
                .bindArray(
                        "numbers",
                        String.class,
                        column(persons, kept -> kept.person().identityNumber()))
                .bindArray(
                        "names",
                        String.class,
                        column(persons, kept -> kept.person().name()))
                .bindArray(
                        "protections",
                        Boolean.class,
                        column(persons, kept -> kept.person().protectedIdentity()))
                .execute();
    }

    private static void keepNotes(Handle tx, List<Written> notes) {
        bindIdentities(tx.createUpdate("""
                insert into note (municipality, board, decision_id, source, id, time, happened_on, type, text)
                select * from unnest(:municipalities, :boards, :decisions, :sources, :ids, :times, :days, :types, :texts)
                """), column(notes, Written::event))
                .bindArray("days", LocalDate.class, column(notes, Written::happenedOn))
                .bindArray(
                        "types",
                        String.class,
                        column(notes, written -> written.event().type().fullName()))
                .bindArray("texts", String.class, column(notes, Written::text))
                .execute();
    }

    private static <S extends SqlStatement<S>> S bindIdentities(S statement, List<IncomingEvent> events) {
        return statement
                .bindArray(
                        "municipalities",
                        String.class,
                        column(events, event -> event.tenant().municipality()))
                .bindArray(
                        "boards",
                        String.class,
                        column(events, event -> event.tenant().board()))
                .bindArray("decisions", String.class, column(events, IncomingEvent::subject))
                .bindArray("sources", String.class, column(events, IncomingEvent::source))
                .bindArray("ids", String.class, column(events, IncomingEvent::id))
                .bindArray("times", Instant.class, column(events, IncomingEvent::time));
    }

    private static <S extends SqlStatement<S>> S ofDecision(S statement, DecisionKey decision) {
        return statement
                .bind("municipality", decision.tenant().municipality())
                .bind("board", decision.tenant().board())
                .bind("decision", decision.decisionId());
    }

    private static <E, T> List<T> column(List<E> rows, Function<E, T> value) {
        return rows.stream().map(value).toList();
    }
}
