package se.kvalitetshjulet.agenda.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.kvalitetshjulet.kit.access.Caller;

/** Prints the minutes for somebody, with how far their approval has come. */
@ApplicationScoped
public class PrintMinutes {

    private final OpenMinutes open;
    private final ReadMinutes read;
    private final MinutesPaper paper;

    PrintMinutes(OpenMinutes open, ReadMinutes read, MinutesPaper paper) {
        this.open = open;
        this.read = read;
        this.paper = paper;
    }

    String html(Caller by, UUID meetingId, boolean whole) {
        return paper.html(open.of(by, meetingId, whole), read.view(by, meetingId));
    }

    /**
     * As PDF/UA.
     *
     * @param whole with what is secret, for those entitled to it
     */
    public byte[] pdf(Caller by, UUID meetingId, boolean whole) {
        return paper.pdf(open.of(by, meetingId, whole), read.view(by, meetingId));
    }
}
