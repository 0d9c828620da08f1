package se.kvalitetshjulet.agenda.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.kvalitetshjulet.agenda.ClosedPartLog;
import se.kvalitetshjulet.kit.access.Caller;

/** Opens the minutes for somebody. Whoever gets what is secret is in the log of readings before they have it. */
@ApplicationScoped
public class OpenMinutes {

    private final ReadMinutes read;
    private final ClosedPartLog log;

    OpenMinutes(ReadMinutes read, ClosedPartLog log) {
        this.read = read;
        this.log = log;
    }

    /**
     * The minutes, as signed or as they would be written now.
     *
     * @param whole with what is secret, for those entitled to it; others get the public version whatever they ask for
     */
    public MinutesDocument of(Caller by, UUID meetingId, boolean whole) {
        var document = read.document(by.tenant(), meetingId);
        if (!whole || !read.isOpenTo(by, meetingId)) {
            return document.open();
        }
        if (document.paragraphs().stream().anyMatch(MinutesDocument.Paragraph::secret)) {
            log.reading(by, meetingId);
        }
        return document;
    }
}
