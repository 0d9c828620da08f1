package se.kvalitetshjulet.deviations.inspection;

import java.util.Arrays;
import se.kvalitetshjulet.kit.problem.Refusal;

/** What a page lets somebody note of an inspection. IVO may ask again as long as it likes, so all are always open. */
enum InspectionWay {
    DEMAND("krav", "Registrera ett krav"),
    ANSWER("svar", "Registrera svaret till IVO"),
    DECIDE("beslut", "Registrera IVO:s beslut");

    private final String path;
    private final String title;

    InspectionWay(String path, String title) {
        this.path = path;
        this.title = title;
    }

    /** As the page's address ends. */
    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    static InspectionWay at(String path) {
        return Arrays.stream(values())
                .filter(way -> way.path.equals(path))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
