package se.kvalitetshjulet.agenda.oversight;

import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.ClosedPartLog;
import se.kvalitetshjulet.agenda.dispatch.ReadCoverSheet;
import se.kvalitetshjulet.agenda.document.ReadFiles;
import se.kvalitetshjulet.agenda.registry.OpenMatter;
import se.kvalitetshjulet.kit.accesslog.LogEntry;
import se.kvalitetshjulet.kit.accesslog.LogWords;

/** What the codes in the log mean here. */
@Singleton
class AgendaLogWords implements LogWords {

    private static final Map<String, String> ROOMS = Map.of(
            ClosedPartLog.ROOM,
            "Sekretessärende på dagordningen",
            ReadFiles.ROOM,
            "Sekretesskyddad handling",
            ReadCoverSheet.ROOM,
            "Försättsblad till ett utdrag",
            OpenMatter.ROOM,
            "Sekretessärende i diariet",
            "dead-letters",
            "Meddelande som inte kunde tas emot");

    private static final Map<String, String> PURPOSES = Map.of(
            ClosedPartLog.PURPOSE,
            "Inför eller under sammanträdet",
            ReadFiles.PURPOSE,
            "Diarieföring och nämndadministration",
            ClosedPartLog.DISPATCH,
            "Utskick av ett utdrag");

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
        return "Punkt eller handling";
    }

    /** Whoever checks the log may not open the closed part by that. */
    @Override
    public @Nullable String pathOf(LogEntry entry) {
        return null;
    }
}
