package se.kvalitetshjulet.deviations.thing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.history.Authors;
import se.kvalitetshjulet.kit.history.History;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.web.Form;

/** What somebody else has done with a thing while a form about it was filled in, so that both are seen before it is sent again. */
@Singleton
public class Meanwhile {

    private static final Map<EventType<?>, String> WORDS = Map.ofEntries(
            Map.entry(EventTypes.DEVIATION_ASSESSED, "Bedömd"),
            Map.entry(EventTypes.DEVIATION_RECLASSIFIED, "Flyttad till ett annat område"),
            Map.entry(EventTypes.DEVIATION_CLOSED, "Avslutad"),
            Map.entry(EventTypes.DEVIATION_REOPENED, "Öppnad igen"),
            Map.entry(EventTypes.DEVIATION_MARKED_DUPLICATE, "Markerad som dubblett"),
            Map.entry(EventTypes.MEASURE_FOLLOWED_UP, "Uppföljd"),
            Map.entry(EventTypes.INSPECTION_DEMANDED, "Krav ställda"),
            Map.entry(EventTypes.INSPECTION_ANSWERED, "Besvarad"),
            Map.entry(EventTypes.INSPECTION_DECIDED, "Beslutad av IVO"),
            Map.entry(EventTypes.RISK_ASSESSED, "Bedömd på nytt"),
            Map.entry(EventTypes.CONTROL_PERFORMED, "Utförd"),
            Map.entry(EventTypes.COMPLAINT_ANSWERED, "Besvarat"),
            Map.entry(EventTypes.COMPLAINT_ESCALATED, "Lämnat till klagomålsdelegationen"),
            Map.entry(EventTypes.COMPLAINT_CONCLUDED, "Avslutat"),
            Map.entry(EventTypes.LEX_SARAH_INVESTIGATION_OPENED, "Utredningen inleddes"),
            Map.entry(EventTypes.LEX_SARAH_ASSESSED, "Bedömd"),
            Map.entry(EventTypes.LEX_SARAH_BOARD_DECISION_REQUESTED, "Nämnden tillfrågades"),
            Map.entry(EventTypes.LEX_SARAH_DECIDED, "Beslutad"),
            Map.entry(EventTypes.LEX_SARAH_NOTIFIED_IVO, "Anmäld till IVO"),
            Map.entry(EventTypes.LEX_SARAH_INVESTIGATION_SENT_IVO, "Utredningen skickades till IVO"),
            Map.entry(EventTypes.LEX_SARAH_IVO_DECIDED, "IVO beslutade"),
            Map.entry(EventTypes.LEX_SARAH_CLOSED, "Avslutad"));

    private final History history;
    private final Authors authors;

    Meanwhile(History history, Authors authors) {
        this.history = history;
        this.authors = authors;
    }

    /**
     * One thing that was done.
     *
     * @param by who did it here; null when another system told it
     */
    public record Change(
            LocalDate happenedOn,
            Instant time,
            String what,
            @Nullable String by) {}

    /**
     * A form to be shown again.
     *
     * @param changes what has been done since it was opened; none when the thing stands as it did
     */
    public record Again(Form form, List<Change> changes) {

        /** As it was first opened. */
        public static Again first(Form form) {
            return new Again(form, List.of());
        }

        /** 412 when somebody else was first, otherwise 422. */
        public int status() {
            return changes.isEmpty() ? 422 : 412;
        }
    }

    /**
     * Holds a refused form against the thing as it stands now. When it has changed, the form keeps what was typed and takes the new
     * version, so that it can be sent by whoever has seen what was done.
     *
     * @param version of the thing now
     */
    public Again again(Handle tx, ThingKey thing, long version, Form refused) {
        var seen = refused.value("version");
        if (seen.equals(Long.toString(version)) || !seen.matches("\\d{1,18}")) {
            return Again.first(refused);
        }
        var values = new HashMap<>(refused.values());
        values.put("version", Long.toString(version));
        return new Again(
                new Form(
                        Map.copyOf(values),
                        refused.errors(),
                        "Någon annan har gjort något under tiden. Det du skrev finns kvar. Läs vad som har gjorts, ändra om det"
                                + " behövs och skicka igen."),
                since(tx, thing, Long.parseLong(seen)));
    }

    private List<Change> since(Handle tx, ThingKey thing, long version) {
        var names = authors.namesOf(tx, thing);
        return history.of(tx, thing).stream()
                .filter(event -> event.sequence() > version)
                .map(event -> new Change(
                        event.happenedOn(),
                        event.time(),
                        WORDS.getOrDefault(event.type(), "En händelse kom in"),
                        names.get(event.identity())))
                .toList();
    }
}
