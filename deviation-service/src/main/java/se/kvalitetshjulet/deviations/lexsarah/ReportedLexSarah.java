package se.kvalitetshjulet.deviations.lexsarah;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.courses.LexSarahCase;
import se.kvalitetshjulet.deviations.thing.BoardWords;
import se.kvalitetshjulet.deviations.thing.Rows;

/**
 * A report as whoever made it sees it: that it is being taken care of, and not what others have found.
 *
 * @param stageLabel in Swedish
 */
public record ReportedLexSarah(
        String reportId,
        LocalDate reportedOn,
        String unit,
        @Nullable String unitName,
        Stage stage,
        String stageLabel) {

    /** How far it has come. */
    public enum Stage {
        RECEIVED("mottagen"),
        INVESTIGATION("utreds"),
        DECIDED("beslut är fattat"),
        CLOSED("avslutad");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        static Stage of(LexSarahCase.Status status) {
            return switch (status) {
                case REPORTED -> RECEIVED;
                case INVESTIGATION, ASSESSED, WAITS_FOR_BOARD -> INVESTIGATION;
                case DECIDED, NOTIFIED_IVO, IVO_DECIDED -> DECIDED;
                case CLOSED -> CLOSED;
            };
        }
    }

    static ReportedLexSarah of(
            String reportId, LocalDate reportedOn, String unit, BoardWords board, LexSarahCase.Status status) {
        var stage = Stage.of(status);
        return new ReportedLexSarah(reportId, reportedOn, unit, board.unit(unit), stage, stage.label);
    }

    static ReportedLexSarah read(ResultSet row, BoardWords board) throws SQLException {
        return of(
                row.getString("report_id"),
                Rows.date(row, "reported_on"),
                row.getString("unit"),
                board,
                LexSarahCase.Status.valueOf(row.getString("status")));
    }
}
