package se.kvalitetshjulet.deviations.complaint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.kvalitetshjulet.courses.Complaint;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;

/** What a page lets somebody do with a complaint. */
enum ComplaintWay {
    ACKNOWLEDGE("bekrafta", "Notera att mottagandet är bekräftat"),
    ANSWER("besvara", "Registrera svaret"),
    ESCALATE("delegationen", "Lämna till klagomålsdelegationen"),
    LINK("koppla", "Koppla till avvikelse eller lex Sarah"),
    CONCLUDE("avsluta", "Avsluta klagomålet");

    private final String path;
    private final String title;

    ComplaintWay(String path, String title) {
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

    static ComplaintWay at(String path) {
        return Arrays.stream(values())
                .filter(way -> way.path.equals(path))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** What there is to do with a complaint as it stands. */
    static List<ComplaintWay> of(ComplaintView complaint, Caller caller) {
        var ways = new ArrayList<ComplaintWay>();
        if (complaint.concludedOn() == null
                && complaint.acknowledgedOn() == null
                && !caller.is(Role.COMPLAINTS_DELEGATE)) {
            ways.add(ACKNOWLEDGE);
        }
        if (complaint.concludedOn() == null && handles(caller)) {
            ways.add(ANSWER);
            if (complaint.status() == Complaint.Status.ANSWERED && isOfUnit(caller)) {
                ways.add(ESCALATE);
            }
            ways.add(CONCLUDE);
        }
        if (isOfUnit(caller)) {
            ways.add(LINK);
        }
        return ways;
    }

    /** Whether the caller may take it; which complaints they see is another matter. */
    boolean isFor(Caller caller) {
        return switch (this) {
            case ACKNOWLEDGE -> true;
            case ANSWER, CONCLUDE -> handles(caller);
            case ESCALATE, LINK -> isOfUnit(caller);
        };
    }

    /** Whoever reads all that was written of a complaint they see, and not only what they registered themselves. */
    static boolean handles(Caller caller) {
        return isOfUnit(caller) || caller.is(Role.COMPLAINTS_DELEGATE);
    }

    static boolean isOfUnit(Caller caller) {
        return caller.isAnyOf(Sights.HANDLERS);
    }
}
