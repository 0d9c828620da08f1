package se.kvalitetshjulet.courses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.kvalitetshjulet.contracts.complaint.ComplaintAnswered;
import se.kvalitetshjulet.contracts.complaint.ComplaintConcluded;
import se.kvalitetshjulet.contracts.complaint.ComplaintEscalated;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived;
import se.kvalitetshjulet.contracts.complaint.Instance;
import se.kvalitetshjulet.contracts.control.ControlPerformed;
import se.kvalitetshjulet.contracts.control.ControlPlanned;
import se.kvalitetshjulet.contracts.control.RiskAssessed;
import se.kvalitetshjulet.contracts.deviation.DeviationAssessed;
import se.kvalitetshjulet.contracts.deviation.DeviationClosed;
import se.kvalitetshjulet.contracts.deviation.DeviationMarkedDuplicate;
import se.kvalitetshjulet.contracts.deviation.DeviationReclassified;
import se.kvalitetshjulet.contracts.deviation.DeviationReopened;
import se.kvalitetshjulet.contracts.deviation.DeviationReported;
import se.kvalitetshjulet.contracts.inspection.InspectionAnswered;
import se.kvalitetshjulet.contracts.inspection.InspectionDecided;
import se.kvalitetshjulet.contracts.inspection.InspectionDemanded;
import se.kvalitetshjulet.contracts.inspection.InspectionOpened;
import se.kvalitetshjulet.contracts.lexsarah.BoardDecisionRequested;
import se.kvalitetshjulet.contracts.lexsarah.InvestigationOpened;
import se.kvalitetshjulet.contracts.lexsarah.InvestigationSentIvo;
import se.kvalitetshjulet.contracts.lexsarah.IvoDecided;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahClosed;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahReported;
import se.kvalitetshjulet.contracts.lexsarah.NotifiedIvo;
import se.kvalitetshjulet.contracts.measure.MeasureDecided;
import se.kvalitetshjulet.contracts.measure.MeasureFollowedUp;
import se.kvalitetshjulet.statute.course.EventKey;

/** Events of one thing, each recorded a minute after the one before it; a line says the day and then what happened. */
public final class Telling {

    private static final String ID = "T-1";
    private static final Instant FIRST = Instant.parse("2025-12-01T08:00:00Z");

    private final List<Told> told = new ArrayList<>();

    private Telling() {}

    public static Telling of(String... lines) {
        var telling = new Telling();
        for (var line : lines) {
            var words = line.split(" ");
            telling.add(LocalDate.parse(words[0]), words);
        }
        return telling;
    }

    public List<Told> events() {
        return told;
    }

    /** The id of the event on a line, counted from 1, as conflicts name it. */
    static String idOf(int line) {
        return "e-" + line;
    }

    private void add(LocalDate on, String[] words) {
        told.add(new Told(
                new EventKey(FIRST.plusSeconds(60L * told.size()), "/test", idOf(told.size() + 1)),
                on,
                data(on, words[1], words.length > 2 ? words[2] : "")));
    }

    private static Object data(LocalDate on, String what, String more) {
        return switch (what) {
            case "deviation" ->
                new DeviationReported(
                        ID,
                        more,
                        "ENHET",
                        null,
                        on.minusDays(2),
                        on.minusDays(1),
                        on,
                        DeviationReported.Origin.INTERNAL,
                        false,
                        DeviationReported.Affects.CLIENT,
                        null);
            case "assessed" ->
                new DeviationAssessed(
                        ID, more.charAt(0) - '0', more.charAt(1) - '0', List.of("ROUTINE_NOT_FOLLOWED"), null, on);
            case "reclassified" -> new DeviationReclassified(ID, more, on, "WRONG_AREA");
            case "closed" -> new DeviationClosed(ID, on, null);
            case "dismissed" -> new DeviationClosed(ID, on, DeviationClosed.Outcome.NOT_REPORTABLE);
            case "duplicate" -> new DeviationMarkedDuplicate(ID, on, more);
            case "reopened" -> new DeviationReopened(ID, on);
            case "measure" ->
                new MeasureDecided(
                        ID,
                        new MeasureDecided.Concern(MeasureDecided.Concern.Kind.DEVIATION, "A-1"),
                        on,
                        "CHEF",
                        "CHEF",
                        LocalDate.parse(more),
                        "PREVENT_RECURRENCE",
                        "ROUTINE_CHANGED");
            case "followed-up" -> new MeasureFollowedUp(ID, on, MeasureFollowedUp.Effect.valueOf(more));
            case "complaint" ->
                new ComplaintReceived(
                        ID,
                        ComplaintReceived.Kind.COMPLAINT,
                        ComplaintReceived.Channel.DIRECT,
                        "TREATMENT",
                        "ENHET",
                        null,
                        on);
            case "answered" ->
                new ComplaintAnswered(ID, on, more.isEmpty() ? null : Boolean.valueOf(more), Instance.UNIT, null);
            case "escalated" -> new ComplaintEscalated(ID, on, false, Instance.DELEGATION, null);
            case "concluded" -> new ComplaintConcluded(ID, on, true, Instance.DELEGATION, "EXPLANATION_GIVEN");
            case "inspection" -> new InspectionOpened(ID, "ENHET", on, null, null);
            case "demanded" -> new InspectionDemanded(ID, "ENHET", on, LocalDate.parse(more), null);
            case "inspection-answered" -> new InspectionAnswered(ID, "ENHET", on, null, null);
            case "inspection-decided" -> new InspectionDecided(ID, "ENHET", on, null, more);
            case "risk" -> new RiskAssessed(ID, "ENHET", 2024, "DECISION_NOT_EXECUTED", more.charAt(0) - '0', 2);
            case "control" -> new ControlPlanned(ID, "PUNKT", "ENHET", on, null);
            case "performed" -> new ControlPerformed(ID, "PUNKT", "ENHET", on, more);
            default -> lexSarah(on, what, more);
        };
    }

    private static Object lexSarah(LocalDate on, String what, String more) {
        return switch (what) {
            case "lex-sarah" -> new LexSarahReported(ID, "ENHET", "SOL_2001_14_3", null, on, null);
            case "opened" -> new InvestigationOpened(ID, on);
            case "found" -> new LexSarahAssessed(ID, on, LexSarahAssessed.Outcome.valueOf(more));
            case "asked" -> new BoardDecisionRequested(ID, on, more, null);
            case "decided" ->
                new LexSarahDecided(ID, on, LexSarahDecided.DecidedBy.BOARD, "SERIOUS_RISK", more.equals("notify"));
            case "notified" -> new NotifiedIvo(ID, on, null);
            case "sent" -> new InvestigationSentIvo(ID, on, null);
            case "ivo" -> new IvoDecided(ID, on, more);
            case "ended" -> new LexSarahClosed(ID, on, null);
            default -> throw new IllegalArgumentException(what);
        };
    }
}
