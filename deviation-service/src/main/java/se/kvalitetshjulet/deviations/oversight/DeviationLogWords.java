package se.kvalitetshjulet.deviations.oversight;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.room.Part;
import se.kvalitetshjulet.deviations.room.ReadingPurpose;
import se.kvalitetshjulet.kit.accesslog.LogEntry;
import se.kvalitetshjulet.kit.accesslog.LogWords;
import se.kvalitetshjulet.kit.web.Links;

/** What the codes in the log mean here. */
@Singleton
class DeviationLogWords implements LogWords {

    private static final Map<String, Part> PARTS =
            Arrays.stream(Part.values()).collect(Collectors.toUnmodifiableMap(Part::name, part -> part));

    private static final Map<String, String> PURPOSES = Arrays.stream(ReadingPurpose.values())
            .collect(Collectors.toUnmodifiableMap(ReadingPurpose::name, ReadingPurpose::label));

    @Override
    public String room(String room) {
        return switch (room) {
            case "dead-letters" -> "Meddelande som inte kunde tas emot";
            case "extract" -> "Registerutdrag";
            default -> Optional.ofNullable(PARTS.get(room)).map(Part::label).orElse(room);
        };
    }

    @Override
    public String purpose(String purpose) {
        return PURPOSES.getOrDefault(purpose, purpose);
    }

    @Override
    public String thing() {
        return "Ärende";
    }

    @Override
    public @Nullable String pathOf(LogEntry entry) {
        return Optional.ofNullable(PARTS.get(entry.room()))
                .map(part -> part.page() + Links.segment(entry.thing()))
                .orElse(null);
    }
}
