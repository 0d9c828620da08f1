package se.kvalitetshjulet.deviations.deviation;

import java.util.Arrays;
import java.util.List;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;

/** What a page lets somebody do with a deviation. */
enum HandlingStep {
    ASSESS("bedom", "Bedöm avvikelsen"),
    RECLASSIFY("omrade", "Flytta till annat område"),
    MARK_DUPLICATE("dubblett", "Markera som dubblett"),
    CLOSE("avsluta", "Avsluta avvikelsen"),
    REOPEN("oppna", "Öppna avvikelsen igen");

    private final String path;
    private final String title;

    HandlingStep(String path, String title) {
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

    static HandlingStep at(String path) {
        return Arrays.stream(values())
                .filter(step -> step.path.equals(path))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** What there is to do with a deviation as it stands, for somebody who handles it. */
    static List<HandlingStep> of(DeviationView deviation, Caller caller) {
        if (deviation.endedOn() == null) {
            return List.of(ASSESS, RECLASSIFY, MARK_DUPLICATE, CLOSE);
        }
        return mayReopen(caller) ? List.of(RECLASSIFY, REOPEN) : List.of(RECLASSIFY);
    }

    static boolean mayReopen(Caller caller) {
        return caller.isAnyOf(Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION);
    }
}
