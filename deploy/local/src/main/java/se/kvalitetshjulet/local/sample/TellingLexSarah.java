package se.kvalitetshjulet.local.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.lexsarah.BoardDecisionRequested;
import se.kvalitetshjulet.contracts.lexsarah.InvestigationOpened;
import se.kvalitetshjulet.contracts.lexsarah.InvestigationSentIvo;
import se.kvalitetshjulet.contracts.lexsarah.IvoDecided;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed.Outcome;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahClosed;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided.DecidedBy;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahReported;
import se.kvalitetshjulet.contracts.lexsarah.NotifiedIvo;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;

/**
 * Twelve lex Sarah reports, of every outcome and at every place of the course on the last day of the sample. The tenth is
 * notified, and its investigation is due at IVO a week into the new year.
 *
 * @param boardOn when the board, or whoever decides in its place, decides; null while it has not
 * @param sentOn when the investigation is at IVO; null when it does not go there, or has not yet
 */
record TellingLexSarah(
        String unit,
        LocalDate reportedOn,
        @Nullable Outcome outcome,
        @Nullable LocalDate boardOn,
        DecidedBy by,
        @Nullable LocalDate sentOn) {

    private static final int DAYS_TO_OPEN = 2;
    private static final int DAYS_TO_ASSESS = 24;
    private static final int DAYS_TO_REQUEST = 3;

    /** How long IVO takes, and how long thereafter the measures are followed up and the case closed. */
    private static final int DAYS_OF_IVO = 95;

    private static final int DAYS_TO_CLOSE = 60;

    static List<TellingLexSarah> all() {
        return List.of(
                toIvo("HEMTJANST-NORR", "2023-01-23", Outcome.SERIOUS_MISCONDUCT, "2023-03-23", "2023-03-28"),
                toBoard("SABO-EKEN", "2023-03-13", Outcome.MISCONDUCT, "2023-05-25"),
                toBoard("BARN-UNGA", "2023-05-08", Outcome.NONE, "2023-08-31"),
                toBoard("HEMTJANST-SODER", "2023-08-21", Outcome.RISK, "2023-10-26"),
                toIvo("SABO-LINDEN", "2023-10-16", Outcome.SERIOUS_RISK, "2023-12-14", "2023-12-15"),
                toBoard("VUXEN-STOD", "2024-01-29", Outcome.MISCONDUCT, "2024-03-21"),
                // The chair decided at once, and the investigation followed within the two months.
                new TellingLexSarah(
                        "VUXEN-BOENDE",
                        day("2024-03-18"),
                        Outcome.SERIOUS_MISCONDUCT,
                        day("2024-04-16"),
                        DecidedBy.CHAIR,
                        day("2024-06-10")),
                toBoard("LSS-BOSTAD", "2024-06-03", Outcome.RISK, "2024-08-29"),
                toIvo("SABO-EKEN", "2024-07-08", Outcome.SERIOUS_RISK, "2024-09-26", "2024-10-02"),
                new TellingLexSarah(
                        "FORSORJNING",
                        day("2024-10-07"),
                        Outcome.SERIOUS_MISCONDUCT,
                        day("2024-11-06"),
                        DecidedBy.CHAIR,
                        null),
                new TellingLexSarah("HEMTJANST", day("2024-10-28"), Outcome.MISCONDUCT, null, DecidedBy.BOARD, null),
                new TellingLexSarah("HEMTJANST", day("2024-12-16"), null, null, DecidedBy.BOARD, null));
    }

    void play(Recording report, SampleMeasures measures) {
        String id = report.thing();
        var reported = new LexSarahReported(id, unit, legalBasis(), reportedOn.minusDays(2), reportedOn, null);
        report.tell(
                EventTypes.LEX_SARAH_REPORTED,
                reportedOn,
                reported,
                new LexSarahReported.Secrets(SampleMunicipality.NOTE + ": den enskilde blev utan sin insats."));
        LocalDate opened = reportedOn.plusDays(DAYS_TO_OPEN);
        report.tell(EventTypes.LEX_SARAH_INVESTIGATION_OPENED, opened, new InvestigationOpened(id, opened), null);
        if (outcome == null) {
            return;
        }
        LocalDate assessed = opened.plusDays(DAYS_TO_ASSESS);
        report.tell(EventTypes.LEX_SARAH_ASSESSED, assessed, new LexSarahAssessed(id, assessed, outcome), null);
        LocalDate requested = assessed.plusDays(DAYS_TO_REQUEST);
        report.tell(
                EventTypes.LEX_SARAH_BOARD_DECISION_REQUESTED,
                requested,
                new BoardDecisionRequested(id, requested, isSerious() ? "NOTIFY_IVO" : "MEASURES_SUFFICE", isSerious()),
                null);
        if (boardOn != null) {
            decided(report, measures, boardOn);
        }
    }

    private void decided(Recording report, SampleMeasures measures, LocalDate on) {
        String id = report.thing();
        report.tell(
                EventTypes.LEX_SARAH_DECIDED,
                on,
                new LexSarahDecided(id, on, by, String.valueOf(outcome), isSerious()),
                null);
        LocalDate due = on.plusDays(DAYS_TO_CLOSE);
        if (outcome != Outcome.NONE) {
            measures.decideAndAchieve(Concern.Kind.LEX_SARAH, id, unit, on, due);
        }
        if (!isSerious()) {
            report.tell(EventTypes.LEX_SARAH_CLOSED, due, new LexSarahClosed(id, due, "MEASURES_SUFFICE"), null);
            return;
        }
        report.tell(EventTypes.LEX_SARAH_NOTIFIED_IVO, on.plusDays(1), new NotifiedIvo(id, on.plusDays(1), null), null);
        if (sentOn != null) {
            report.tell(
                    EventTypes.LEX_SARAH_INVESTIGATION_SENT_IVO,
                    sentOn,
                    new InvestigationSentIvo(id, sentOn, null),
                    null);
            LocalDate answer = sentOn.plusDays(DAYS_OF_IVO);
            report.tell(
                    EventTypes.LEX_SARAH_IVO_DECIDED,
                    answer,
                    new IvoDecided(id, answer, "CLOSED_WITHOUT_REMARK"),
                    null);
            LocalDate closed = answer.plusDays(DAYS_TO_CLOSE);
            report.tell(EventTypes.LEX_SARAH_CLOSED, closed, new LexSarahClosed(id, closed, "MEASURES_SUFFICE"), null);
        }
    }

    private boolean isSerious() {
        return outcome == Outcome.SERIOUS_MISCONDUCT || outcome == Outcome.SERIOUS_RISK;
    }

    private String legalBasis() {
        return unit.startsWith("LSS-") ? "LSS_24_B" : "SOL_2001_14_3";
    }

    private static TellingLexSarah toBoard(String unit, String reportedOn, Outcome outcome, String boardOn) {
        return new TellingLexSarah(unit, day(reportedOn), outcome, day(boardOn), DecidedBy.BOARD, null);
    }

    private static TellingLexSarah toIvo(
            String unit, String reportedOn, Outcome outcome, String boardOn, String sentOn) {
        return new TellingLexSarah(unit, day(reportedOn), outcome, day(boardOn), DecidedBy.BOARD, day(sentOn));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
