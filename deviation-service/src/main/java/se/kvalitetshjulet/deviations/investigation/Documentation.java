package se.kvalitetshjulet.deviations.investigation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The documentation that an investigation must hold before the board can be asked, as a checklist. */
public record Documentation(List<Point> points) {

    /** One thing that it must hold, and whether it does. */
    public record Point(Topic topic, String label, boolean held) {}

    /**
     * @param written what the entries are about
     * @param hasMeasures whether a measure has been decided; each has its date
     */
    public static Documentation of(Set<Topic> written, boolean hasMeasures) {
        return new Documentation(Arrays.stream(Topic.values())
                .filter(Topic::isRequired)
                .map(topic -> new Point(
                        topic, topic.label(), written.contains(topic) || topic == Topic.MEASURES && hasMeasures))
                .toList());
    }

    /** What is missing, in words. */
    public List<String> missing() {
        return points.stream().filter(point -> !point.held()).map(Point::label).toList();
    }
}
