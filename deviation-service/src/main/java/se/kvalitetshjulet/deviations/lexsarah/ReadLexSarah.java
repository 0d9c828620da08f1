package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.investigation.Entries;
import se.kvalitetshjulet.deviations.investigation.Entry;
import se.kvalitetshjulet.deviations.investigation.Proposal;
import se.kvalitetshjulet.deviations.investigation.Proposals;
import se.kvalitetshjulet.deviations.room.Door;
import se.kvalitetshjulet.deviations.room.Part;
import se.kvalitetshjulet.deviations.room.ReadingPurpose;
import se.kvalitetshjulet.deviations.room.Written;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.StrongLogin;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/**
 * Reads what was written in a lex Sarah case: all of it for whoever investigates it and for the heads, the report itself for
 * whoever made it. Each reading is logged with its purpose.
 */
@ApplicationScoped
public class ReadLexSarah {

    private final LexSarahReports reports;
    private final Entries entries;
    private final Proposals proposals;
    private final Door door;
    private final StrongLogin login;
    private final Store store;

    ReadLexSarah(
            LexSarahReports reports, Entries entries, Proposals proposals, Door door, StrongLogin login, Store store) {
        this.reports = reports;
        this.entries = entries;
        this.proposals = proposals;
        this.door = door;
        this.login = login;
        this.store = store;
    }

    /**
     * What was written in a case.
     *
     * @param written in its events: the report, and why each step was taken
     * @param proposal the investigator's latest
     */
    public record Investigation(
            LexSarahView report,
            List<Written> written,
            List<Entry> entries,
            @Nullable Proposal proposal) {}

    /** Call it outside any transaction. */
    public Investigation read(Caller caller, String reportId, @Nullable ReadingPurpose purpose) {
        var report = demandReader(caller, reportId);
        return door.read(
                caller,
                Part.LEX_SARAH,
                reportId,
                report.unit(),
                purpose,
                (tx, thing) -> new Investigation(
                        report,
                        door.written(tx, thing),
                        entries.of(tx, caller.tenant(), reportId),
                        proposals.latest(tx, caller.tenant(), reportId).orElse(null)));
    }

    /** The texts of the events: all for those who read the case, the report's own for whoever made it. */
    List<Written> texts(Caller caller, String reportId, @Nullable ReadingPurpose purpose) {
        login.demandOf(caller);
        var mine = store.inTenant(caller.tenant(), tx -> reports.findReported(tx, caller, reportId));
        if (mine.isEmpty() || isReader(caller, reportId)) {
            return read(caller, reportId, purpose).written();
        }
        return door.read(caller, Part.LEX_SARAH, reportId, mine.get().unit(), purpose).stream()
                .filter(each -> each.isOf(EventTypes.LEX_SARAH_REPORTED))
                .toList();
    }

    /** Whether the caller reads all that was written in it. */
    boolean isReader(Caller caller, String reportId) {
        return store.inTenant(
                caller.tenant(),
                tx -> reports.find(tx, caller, reportId)
                        .filter(report -> reports.rightsOf(tx, caller, report).reads())
                        .isPresent());
    }

    /** Refuses as if it were not there whoever does not handle the report, and whoever does but has no need of its texts. */
    public LexSarahView demandReader(Caller caller, String reportId) {
        login.demandOf(caller);
        return store.inTenant(caller.tenant(), tx -> {
            var report = reports.find(tx, caller, reportId).orElseThrow(Refusal::notFound);
            if (!reports.rightsOf(tx, caller, report).reads()) {
                throw new Refusal(
                        CommonProblem.FORBIDDEN,
                        "Texterna läses av den utredare som är utsedd, avdelningschefen och förvaltningschefen.");
            }
            return report;
        });
    }
}
