package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.deviations.quality.Waiting;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Readers;

/** Cases that are open; when the investigation of one is late to IVO, that comes first. */
@Singleton
class LexSarahWaiting implements Waiting {

    private static final int AFTER_COMPLAINTS = 3;
    private static final String TITLE = "Lex Sarah";
    private static final String LIST = "/lex-sarah";

    private final LexSarahReports reports;

    LexSarahWaiting(LexSarahReports reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Part> of(Handle tx, Caller caller) {
        if (caller.is(Readers.OF_HANDLING)) {
            return Optional.of(handled(tx, caller));
        }
        return caller.is(Readers.OF_DEVIATIONS)
                ? Optional.of(part(reports.reportedAndOpen(tx, caller), "av dina rapporter är öppna", LIST))
                : Optional.empty();
    }

    private Part handled(Handle tx, Caller caller) {
        long overdue = reports.overdue(tx, caller);
        return overdue > 0
                ? part(overdue, "med utredning som skulle ha skickats till IVO", LIST + "?overdue=true")
                : part(reports.open(tx, caller), "öppna", LIST + "?open=true");
    }

    private static Part part(long number, String what, String page) {
        return new Part(AFTER_COMPLAINTS, TITLE, LIST, number, what, page);
    }
}
