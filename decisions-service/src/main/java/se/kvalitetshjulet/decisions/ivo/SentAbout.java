package se.kvalitetshjulet.decisions.ivo;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.web.Swedish;

/** The individual reports that have been sent about one decision. */
@Singleton
public class SentAbout {

    private final SentReports sent;

    SentAbout(SentReports sent) {
        this.sent = sent;
    }

    /**
     * One of them.
     *
     * @param quarter {@code 2024-Q1}
     * @param report as it was sent: to IVO the identity was added, and is not kept with it
     */
    public record Sent(String recipient, String quarter, Instant sentAt, IndividualReport report) {}

    /** A line of what a report said. */
    public record Line(String label, String text) {}

    /** In the order of the quarters. */
    public List<Sent> of(Handle tx, ThingKey decision) {
        return sent.about(tx, decision);
    }

    /** What it said, without what was not known. */
    public static List<Line> lines(Sent sent) {
        var all = new ReportLines(Recipient.IVO, false);
        var labels = all.labels();
        var values = all.values(sent.report());
        var lines = new ArrayList<Line>();
        IntStream.range(0, labels.size())
                .filter(place -> !values.get(place).isEmpty())
                .forEach(place -> lines.add(new Line(Swedish.capitalised(labels.get(place)), values.get(place))));
        return lines;
    }
}
