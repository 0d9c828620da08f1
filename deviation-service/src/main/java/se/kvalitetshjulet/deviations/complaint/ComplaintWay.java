package se.kvalitetshjulet.deviations.complaint;

import java.util.Arrays;
import java.util.List;
import se.kvalitetshjulet.courses.Complaint;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;

/** What a page lets somebody do with a complaint. */
enum ComplaintWay {
    ACKNOWLEDGE("bekrafta", "Notera att mottagandet är bekräftat"),
    ANSWER("besvara", "Registrera svaret"),
    ESCALATE("delegationen", "Lämna till klagomålsdelegationen"),
    CONCLUDE("avsluta", "Avsluta klagomålet"),
    LINK("koppla", "Koppla till avvikelse eller lex Sarah");

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

    /** What somebody who sees a complaint is to it. */
    enum Taker {
        /** Handles the complaints of its unit. */
        UNIT,

        /** The board's delegation, which it has come to. */
        DELEGATION,

        /** Did no more than register it. */
        REGISTRAR;

        /** Reads all that was written, and not only what they registered and added themselves. */
        boolean handles() {
            return this != REGISTRAR;
        }
    }

    /** What there is to do with a complaint as it stands. */
    static List<ComplaintWay> of(ComplaintView complaint, Taker taker) {
        return Arrays.stream(values())
                .filter(way -> way.isFor(taker) && way.isOpen(complaint))
                .filter(way -> way != ACKNOWLEDGE || taker != Taker.DELEGATION)
                .toList();
    }

    /** Whether they may take it; which complaints they see is another matter. */
    boolean isFor(Taker taker) {
        return switch (this) {
            case ACKNOWLEDGE -> true;
            case ANSWER, CONCLUDE -> taker.handles();
            case ESCALATE, LINK -> taker == Taker.UNIT;
        };
    }

    private boolean isOpen(ComplaintView complaint) {
        return switch (this) {
            case ACKNOWLEDGE -> complaint.concludedOn() == null && complaint.acknowledgedOn() == null;
            case ANSWER, CONCLUDE -> complaint.concludedOn() == null;
            case ESCALATE -> complaint.concludedOn() == null && complaint.status() == Complaint.Status.ANSWERED;
            case LINK -> true;
        };
    }

    /** Whether there are complaints that the caller handles for a unit. */
    static boolean isOfUnit(Caller caller) {
        return caller.isAnyOf(Sights.HANDLERS);
    }
}
