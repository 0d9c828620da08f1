package se.kvalitetshjulet.deviations.room;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.history.Fact;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.inbox.EventIdentity;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.statute.SwedishTime;

/** The table of the room. Only added to. */
@Singleton
public class TextRoom {

    private static final Map<String, String> LABELS = Map.of(
            "description", "Vad som hände",
            "affectedPerson", "Vem som berördes",
            "immediateAction", "Vad som gjordes genast",
            "text", "Klagomålet eller synpunkten",
            "complainant", "Vem som framförde det",
            "reason", "Varför");

    /** What the text of an event is called, where that is not said by its field. */
    private static final Map<String, String> LABELS_OF_TYPES = Map.of(
            EventTypes.MEASURE_DECIDED.fullName(), "Vad som ska göras",
            EventTypes.INSPECTION_OPENED.fullName(), "Vad tillsynen gäller",
            EventTypes.INSPECTION_DEMANDED.fullName(), "Vad IVO kräver",
            EventTypes.INSPECTION_ANSWERED.fullName(), "Vad som svarades",
            EventTypes.INSPECTION_DECIDED.fullName(), "Vad IVO beslutade");

    private final ObjectMapper json;
    private final InstantSource clock;

    TextRoom(ObjectMapper json, InstantSource clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Keeps what these events carry that may not leave the room. */
    public void keep(Handle tx, List<Fact> secret) {
        Batch.of(secret)
                .board(fact -> fact.thing().tenant())
                .text("source", fact -> fact.event().source())
                .text("id", fact -> fact.event().id())
                .text("thing_id", fact -> fact.thing().thing())
                .text("data", fact -> text(fact.secrets()))
                .insertInto(tx, "secret");
    }

    /** Keeps why somebody did something here, beside the event that it became. */
    public void keepReason(Handle tx, EventIdentity event, String thing, String reason) {
        tx.createUpdate("""
                        insert into secret (municipality, board, source, id, thing_id, data)
                        values (:municipality, :board, :source, :id, :thing, :data)
                        """)
                .bindMethods(event.tenant())
                .bind("source", event.source())
                .bind("id", event.id())
                .bind("thing", thing)
                .bind("data", text(Map.of("reason", reason)))
                .execute();
    }

    /**
     * Keeps what somebody answered when they reported a thing.
     *
     * @param version of the questions
     */
    public void keepAnswers(Handle tx, ThingKey thing, Caller by, int version, List<Written.Text> answers) {
        var at = clock.instant();
        Batch.of(IntStream.range(0, answers.size()).boxed().toList())
                .board(_ -> thing.tenant())
                .text("thing_id", _ -> thing.thing())
                .integer("form_version", _ -> version)
                .integer("place", place -> place)
                .text("field", place -> answers.get(place).field())
                .text("question", place -> answers.get(place).label())
                .text("text", place -> answers.get(place).text())
                .text("author", _ -> by.subject())
                .instant("answered_at", _ -> at)
                .insertInto(tx, "answer");
    }

    /** Keeps what somebody adds to what was written about a thing. */
    public void keepAddendum(Handle tx, ThingKey thing, Caller by, Instant at, String text) {
        tx.createUpdate("""
                        insert into addendum (municipality, board, thing_id, added_at, author, author_name, text)
                        values (:municipality, :board, :thing, :at, :author, :name, :text)
                        """)
                .bindMethods(thing.tenant())
                .bind("thing", thing.thing())
                .bind("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .bind("author", by.subject())
                .bind("name", by.name())
                .bind("text", text)
                .execute();
    }

    /** What has been written about a thing, in the order of what it tells of; what was added comes last. For the {@link Door} alone. */
    List<Written> of(Handle tx, ThingKey thing) {
        return Stream.of(ofEvents(tx, thing), answered(tx, thing), added(tx, thing))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Written> answered(Handle tx, ThingKey thing) {
        var answers = new ArrayList<Written.Text>();
        var told = new ArrayList<Written>();
        tx.createQuery("""
                        select field, question, text, author, answered_at from answer
                        where municipality = :municipality and board = :board and thing_id = :thing order by place
                        """)
                .bindMethods(thing.tenant())
                .bind("thing", thing.thing())
                .map((row, context) -> {
                    answers.add(new Written.Text(row.getString(1), row.getString(2), row.getString(3)));
                    var at = row.getObject(5, OffsetDateTime.class).toInstant();
                    return new Written(
                            at, SwedishTime.dateOf(at), Written.ANSWERS, answers, null, row.getString(4), true);
                })
                .forEach(each -> {
                    if (told.isEmpty()) {
                        told.add(each);
                    }
                });
        return told;
    }

    private static List<Written> added(Handle tx, ThingKey thing) {
        return tx.createQuery("""
                        select added_at, author, author_name, text from addendum
                        where municipality = :municipality and board = :board and thing_id = :thing order by position
                        """)
                .bindMethods(thing.tenant())
                .bind("thing", thing.thing())
                .map((row, context) -> {
                    var at = row.getObject(1, OffsetDateTime.class).toInstant();
                    return new Written(
                            at,
                            SwedishTime.dateOf(at),
                            Written.ADDENDUM,
                            List.of(new Written.Text(Written.ADDENDUM, "Tillägg", row.getString(4))),
                            row.getString(3),
                            row.getString(2),
                            true);
                })
                .list();
    }

    private List<Written> ofEvents(Handle tx, ThingKey thing) {
        return tx.createQuery("""
                        select e.time, e.happened_on, e.type, s.data, not exists (
                          select from thing_conflict c where (c.municipality, c.board, c.thing_id, c.source, c.id) =
                            (s.municipality, s.board, s.thing_id, s.source, s.id))
                        from secret s join deviation_event e using (municipality, board, source, id)
                        where municipality = :municipality and board = :board and s.thing_id = :thing
                        order by e.happened_on, e.time, source, id
                        """)
                .bindMethods(thing.tenant())
                .bind("thing", thing.thing())
                .map((row, context) -> read(row))
                .list();
    }

    private Written read(ResultSet row) throws SQLException {
        var type = row.getString(3);
        try {
            var texts = json.readTree(row.getString(4)).properties().stream()
                    .filter(field -> field.getValue().isTextual())
                    .map(field -> new Written.Text(
                            field.getKey(),
                            labelOf(type, field.getKey()),
                            field.getValue().textValue()))
                    .toList();
            return new Written(
                    row.getObject(1, OffsetDateTime.class).toInstant(),
                    row.getObject(2, LocalDate.class),
                    type,
                    texts,
                    null,
                    null,
                    row.getBoolean(5));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the room keeps JSON", impossible);
        }
    }

    private static String labelOf(String type, String field) {
        return LABELS_OF_TYPES.getOrDefault(type, LABELS.getOrDefault(field, field));
    }

    private String text(Object secrets) {
        try {
            return json.writeValueAsString(secrets);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event record is always JSON", impossible);
        }
    }
}
