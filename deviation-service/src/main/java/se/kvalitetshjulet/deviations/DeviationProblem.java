package se.kvalitetshjulet.deviations;

import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.courses.Conflict;
import se.kvalitetshjulet.kit.problem.ProblemType;
import se.kvalitetshjulet.kit.problem.Refused;

/** What deviation-service refuses, besides what every service refuses. */
public final class DeviationProblem {
    public static final ProblemType STAFF_ONLY =
            new ProblemType("staff-only", 422, "Det som bara berör personal är ingen avvikelse");
    public static final ProblemType NO_MEASURE = new ProblemType("no-measure", 409, "Åtgärder saknas");
    public static final ProblemType NOT_ASSESSED = new ProblemType("not-assessed", 409, "Avvikelsen är inte bedömd");
    public static final ProblemType NOT_BEGUN =
            new ProblemType("not-begun", 409, "Det som uppgiften gäller är inte registrerat");
    public static final ProblemType ALREADY_BEGUN = new ProblemType("already-begun", 409, "Det är redan registrerat");
    public static final ProblemType DATED_BEFORE_BEGINNING =
            new ProblemType("dated-before-beginning", 409, "Datumet ligger före det som det gäller");
    public static final ProblemType CLOSED = new ProblemType("closed", 409, "Ärendet är avslutat");
    public static final ProblemType NOT_CLOSED = new ProblemType("not-closed", 409, "Ärendet är inte avslutat");
    public static final ProblemType DUPLICATE_OF_ITSELF =
            new ProblemType("duplicate-of-itself", 409, "En avvikelse kan inte vara sin egen dubblett");
    public static final ProblemType NOT_ANSWERED = new ProblemType("not-answered", 409, "Klagomålet är inte besvarat");
    public static final ProblemType ALREADY_ESCALATED =
            new ProblemType("already-escalated", 409, "Klagomålet ligger redan hos delegationen");
    public static final ProblemType ALREADY_ACKNOWLEDGED =
            new ProblemType("already-acknowledged", 409, "Mottagandet är redan bekräftat");
    public static final ProblemType NOT_INVESTIGATED =
            new ProblemType("not-investigated", 409, "Utredningen är inte färdig");
    public static final ProblemType ALREADY_INVESTIGATED =
            new ProblemType("already-investigated", 409, "Utredningen är redan inledd eller skickad");
    public static final ProblemType NOT_DECIDED = new ProblemType("not-decided", 409, "Beslut saknas");
    public static final ProblemType ALREADY_DECIDED = new ProblemType("already-decided", 409, "Beslut är redan fattat");
    public static final ProblemType NOT_WITH_IVO =
            new ProblemType("not-with-ivo", 409, "Ärendet är inte anmält till IVO");
    public static final ProblemType ALREADY_NOTIFIED =
            new ProblemType("already-notified", 409, "Ärendet är redan anmält till IVO");
    public static final ProblemType ALREADY_LEX_SARAH =
            new ProblemType("already-lex-sarah", 409, "Avvikelsen är redan ett lex Sarah-ärende");
    public static final ProblemType DOCUMENTATION_MISSING =
            new ProblemType("documentation-missing", 409, "Utredningens dokumentation är inte fullständig");
    public static final ProblemType PROPOSAL_MISSING =
            new ProblemType("proposal-missing", 409, "Utredarens förslag saknas");
    public static final ProblemType WITH_THE_BOARD =
            new ProblemType("with-the-board", 409, "Ärendet väntar på nämnden");
    public static final ProblemType MEASURES_NOT_FOLLOWED_UP =
            new ProblemType("measures-not-followed-up", 409, "Åtgärder är inte uppföljda");

    private DeviationProblem() {}

    /** What somebody does here is refused where an event from elsewhere would be kept as a conflict. */
    public static Refused of(Conflict.Reason reason) {
        return new Refused(typeOf(reason), reason.sentence());
    }

    /** As {@link #of(Conflict.Reason)}, with the way on for whoever comes after the closing of a thing of this kind. */
    public static Refused of(Conflict.Reason reason, ThingErased.Kind kind) {
        return reason == Conflict.Reason.AFTER_CLOSING ? closed(kind) : of(reason);
    }

    /** That a case is closed. Only a deviation can be opened again. */
    public static Refused closed(ThingErased.Kind kind) {
        return new Refused(
                CLOSED,
                switch (kind) {
                    case DEVIATION -> "Ärendet är avslutat. Öppna det igen först.";
                    case COMPLAINT -> "Klagomålet är avslutat. Registrera ett nytt om den som klagade hör av sig igen.";
                    case LEX_SARAH ->
                        "Lex Sarah-ärendet är avslutat och kan inte öppnas igen. Rapportera på nytt om något mer har hänt.";
                    default -> Conflict.Reason.AFTER_CLOSING.sentence();
                });
    }

    /** What somebody dates here so early that something else, which has counted so far, would not count for this reason. */
    public static Refused undoing(Conflict.Reason reason) {
        return new Refused(
                typeOf(reason),
                "Dagen ligger före något som redan är registrerat och som då inte längre skulle räknas. Ange en senare dag.");
    }

    private static ProblemType typeOf(Conflict.Reason reason) {
        return switch (reason) {
            case BEGINNING_UNKNOWN -> NOT_BEGUN;
            case ALREADY_BEGUN -> ALREADY_BEGUN;
            case DATED_BEFORE_BEGINNING -> DATED_BEFORE_BEGINNING;
            case AFTER_CLOSING, ALREADY_CLOSED -> CLOSED;
            case NOT_CLOSED -> NOT_CLOSED;
            case DUPLICATE_OF_ITSELF -> DUPLICATE_OF_ITSELF;
            case NOT_ANSWERED -> NOT_ANSWERED;
            case ALREADY_ESCALATED -> ALREADY_ESCALATED;
            case INVESTIGATION_NOT_OPENED, NOT_ASSESSED -> NOT_INVESTIGATED;
            case INVESTIGATION_ALREADY_OPENED, INVESTIGATION_ALREADY_SENT -> ALREADY_INVESTIGATED;
            case NOT_DECIDED, IVO_HAS_NOT_DECIDED -> NOT_DECIDED;
            case ALREADY_DECIDED, IVO_HAS_DECIDED -> ALREADY_DECIDED;
            case NOT_TO_BE_NOTIFIED, NOT_NOTIFIED -> NOT_WITH_IVO;
            case ALREADY_NOTIFIED -> ALREADY_NOTIFIED;
        };
    }
}
