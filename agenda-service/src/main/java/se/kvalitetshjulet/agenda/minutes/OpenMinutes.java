package se.kvalitetshjulet.agenda.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;

/** Opens the minutes for somebody. Whoever gets what is secret is in the log of readings before they have it. */
@ApplicationScoped
public class OpenMinutes {

    private static final String ROOM = "closed-part";
    private static final String PURPOSE = "MEETING";

    private final ReadMinutes read;
    private final AccessLog log;

    OpenMinutes(ReadMinutes read, AccessLog log) {
        this.read = read;
        this.log = log;
    }

    /**
     * The minutes, as signed or as they would be written now.
     *
     * @param whole with what is secret, for those entitled to it; others get the public version whatever they ask for
     */
    public MinutesDocument of(Caller by, UUID meetingId, boolean whole) {
        var as = by.firstOf(Role.SECRETARY, Role.REGISTRAR, Role.MEMBER);
        var document = read.document(by, meetingId);
        if (!whole || as.isEmpty() || !read.isOpenTo(by, meetingId)) {
            return document.open();
        }
        if (document.paragraphs().stream().anyMatch(MinutesDocument.Paragraph::secret)) {
            log.reading(by, as.get(), ROOM, new AccessLog.Thing(meetingId.toString(), null), PURPOSE);
        }
        return document;
    }
}
