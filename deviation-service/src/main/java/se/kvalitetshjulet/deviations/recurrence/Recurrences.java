package se.kvalitetshjulet.deviations.recurrence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.deviations.thing.BoardWords;
import se.kvalitetshjulet.deviations.thing.Narrowing;
import se.kvalitetshjulet.deviations.thing.Rows;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.paging.Paging;

/** Finds what has happened again in spite of a measure with effect, among what the caller sees. */
@Singleton
public class Recurrences {

    /** Of a deviation, for a query over {@code deviation}. */
    public static final String OF_DEVIATION =
            "exists (select 1 from recurrence r where (r.municipality, r.board, r.deviation_id)"
                    + " = (deviation.municipality, deviation.board, deviation.deviation_id))";

    private static final String TABLE = "recurrence";
    private static final int MOST = 50;

    private final Sights sights;
    private final Words words;

    Recurrences(Sights sights, Words words) {
        this.sights = sights;
        this.words = words;
    }

    public List<Recurrence> ofDeviation(Handle tx, Caller caller, String deviationId) {
        return list(tx, caller, "deviation_id", deviationId);
    }

    public List<Recurrence> ofMeasure(Handle tx, Caller caller, String measureId) {
        return list(tx, caller, "measure_id", measureId);
    }

    private List<Recurrence> list(Handle tx, Caller caller, String column, String id) {
        var board = words.of(tx, caller.tenant());
        return Rows.page(
                        tx,
                        TABLE,
                        Narrowing.to(
                                        caller.tenant(),
                                        sights.of(tx, caller, Sights.HANDLERS),
                                        "recurrence.deviation_id",
                                        "unit")
                                .equal(column, id),
                        "followed_up_on, measure_id, deviation_id, cause",
                        Paging.of(1, MOST),
                        row -> read(row, board))
                .data();
    }

    private static Recurrence read(ResultSet row, BoardWords board) throws SQLException {
        var on = Rows.date(row, "followed_up_on");
        var cause = row.getString("cause");
        return new Recurrence(
                row.getString("deviation_id"),
                row.getString("earlier_id"),
                row.getString("measure_id"),
                on,
                cause,
                board.label(CodeLists.DEVIATION_CAUSES, cause, on));
    }
}
