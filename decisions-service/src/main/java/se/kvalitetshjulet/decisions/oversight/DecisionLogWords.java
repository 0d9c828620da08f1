package se.kvalitetshjulet.decisions.oversight;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.person.Door;
import se.kvalitetshjulet.decisions.person.Purpose;
import se.kvalitetshjulet.decisions.person.ReadingPurpose;
import se.kvalitetshjulet.decisions.person.SpecialPurpose;
import se.kvalitetshjulet.kit.accesslog.LogEntry;
import se.kvalitetshjulet.kit.accesslog.LogWords;
import se.kvalitetshjulet.kit.web.Links;

/** What the codes in the log mean here. */
@Singleton
public class DecisionLogWords implements LogWords {

    private static final String DEAD_LETTERS = "dead-letters";

    private static final Map<String, String> ROOMS = Map.of(
            Door.ROOM,
            "Vem beslutet gäller, och anteckningar",
            Door.PROTECTED_ROOM,
            "Skyddade personuppgifter",
            "individual-reports",
            "Individrapporter med personuppgifter",
            "break-glass",
            "Skälet till en nödöppning",
            "extract",
            "Registerutdrag",
            "imports",
            "Inläsning av beslut från en fil",
            DEAD_LETTERS,
            "Meddelande som inte kunde tas emot");

    private static final Map<String, String> PURPOSES = Stream.<Purpose>concat(
                    Arrays.stream(ReadingPurpose.values()), Arrays.stream(SpecialPurpose.values()))
            .collect(Collectors.toUnmodifiableMap(Purpose::name, Purpose::label));

    @Override
    public String room(String room) {
        return ROOMS.getOrDefault(room, room);
    }

    @Override
    public String purpose(String purpose) {
        return PURPOSES.getOrDefault(purpose, purpose);
    }

    @Override
    public String thing() {
        return "Beslut";
    }

    @Override
    public @Nullable String pathOf(LogEntry entry) {
        return entry.room().equals(DEAD_LETTERS) || entry.unit() == null
                ? null
                : "/beslut/" + Links.segment(entry.thing());
    }
}
