package se.kvalitetshjulet.agenda.wheel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.board.BoardPart;
import se.kvalitetshjulet.agenda.board.BoardYear;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.statute.SwedishTime;

/** The wheel of a year, month by month, with what has been proposed of it. */
@ApplicationScoped
class ReadWheel implements BoardPart, BoardYear {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final Store store;
    private final WheelTable table;
    private final InstantSource clock;

    ReadWheel(Store store, WheelTable table, InstantSource clock) {
        this.store = store;
        this.table = table;
        this.clock = clock;
    }

    int thisYear() {
        return SwedishTime.today(clock).getYear();
    }

    WheelView of(Tenant tenant, int year) {
        return store.inTenant(tenant, tx -> wheel(tx, tenant, year));
    }

    @Override
    public List<BoardYear.Month> of(Handle tx, Tenant tenant, int year) {
        return wheel(tx, tenant, year).months().stream()
                .map(month -> new BoardYear.Month(
                        month.name(),
                        month.turns().stream().map(WheelView.TurnView::title).toList()))
                .toList();
    }

    @Override
    public Part of(Handle tx, Tenant tenant) {
        var today = SwedishTime.today(clock);
        var turns = wheel(tx, tenant, today.getYear())
                .months()
                .get(today.getMonthValue() - 1)
                .turns();
        var standing = turns.isEmpty()
                ? "Inget återkommer den här månaden"
                : "Den här månaden: "
                        + Swedish.list(
                                turns.stream().map(WheelView.TurnView::title).toList());
        return new Part(5, "Årshjul", "arshjul", standing);
    }

    private WheelView wheel(Handle tx, Tenant tenant, int year) {
        var entries = table.all(tx, tenant);
        var proposed = table.proposed(tx, tenant);
        return new WheelView(
                year,
                Arrays.stream(java.time.Month.values())
                        .map(month -> new WheelView.MonthView(
                                month.getValue(),
                                Swedish.capitalised(month.getDisplayName(TextStyle.FULL_STANDALONE, SWEDISH)),
                                turns(entries, proposed, YearMonth.of(year, month))))
                        .toList());
    }

    private static List<WheelView.TurnView> turns(
            List<WheelEntry> entries, Map<WheelTable.PeriodOf, String> proposed, YearMonth month) {
        return entries.stream()
                .filter(entry -> entry.isIn(month))
                .map(entry -> new WheelEntry.Turn(entry, month, entry.covers().seenFrom(month)))
                .map(turn -> new WheelView.TurnView(
                        turn.entry().id(),
                        turn.title(),
                        turn.period().code(),
                        proposed.get(new WheelTable.PeriodOf(turn.entry().id(), turn.once())),
                        turn.entry().endedOn()))
                .toList();
    }
}
