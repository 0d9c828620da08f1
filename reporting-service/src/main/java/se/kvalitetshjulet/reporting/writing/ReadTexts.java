package se.kvalitetshjulet.reporting.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.edition.ReadReports;
import se.kvalitetshjulet.reporting.written.FigureTexts;

/**
 * Shows what is written, and the figures that may be bound in it: those of the draft as it would be published, or of the last edition
 * when there is no draft. A text is to be published, so it binds no count that is kept back.
 */
@ApplicationScoped
public class ReadTexts {

    private final Store store;
    private final Sections sections;
    private final TextTable texts;
    private final ReadReports reports;

    ReadTexts(Store store, Sections sections, TextTable texts, ReadReports reports) {
        this.store = store;
        this.sections = sections;
        this.texts = texts;
        this.reports = reports;
    }

    /** Every section of a report, in the order in which they are printed. */
    public List<SectionState> all(Caller caller, ReportKind kind, String period) {
        return store.inTenant(caller.tenant(), tx -> all(tx, caller.tenant(), kind, period));
    }

    /** As above, in a transaction that is open already. */
    public List<SectionState> all(Handle tx, Tenant tenant, ReportKind kind, String period) {
        FigureTexts figures = figures(tx, tenant, kind, period);
        Map<String, SavedText> last = texts.latest(tx, tenant, kind, period, null).stream()
                .collect(Collectors.toMap(SavedText::sectionId, Function.identity()));
        return sections.of(kind, period).stream()
                .map(section -> SectionState.of(section, last.get(section.sectionId()), figures))
                .toList();
    }

    public SectionState one(Caller caller, Place place) {
        return store.inTenant(
                caller.tenant(),
                tx -> SectionState.of(
                        sections.at(place),
                        texts.latest(tx, caller.tenant(), place).orElse(null),
                        figures(tx, caller.tenant(), place.kind(), place.period())));
    }

    /** All versions of a section, the last first. */
    public List<SavedText> versions(Caller caller, Place place) {
        sections.at(place);
        return store.inTenant(caller.tenant(), tx -> texts.all(tx, caller.tenant(), place));
    }

    public SavedText version(Caller caller, Place place, int version) {
        sections.at(place);
        return store.inTenant(
                caller.tenant(),
                tx -> texts.version(tx, caller.tenant(), place, version).orElseThrow(Refusal::notFound));
    }

    /** The figures that may be bound; none before a report of the period has been assembled. */
    public FigureTexts figures(Caller caller, ReportKind kind, String period) {
        sections.of(kind, period);
        return store.inTenant(caller.tenant(), tx -> figures(tx, caller.tenant(), kind, period));
    }

    FigureTexts figures(Handle tx, Tenant tenant, ReportKind kind, String period) {
        return reports.asPublished(tx, tenant, kind, period)
                .map(report -> FigureTexts.of(report.figures(), report.tables()))
                .orElse(FigureTexts.NONE);
    }
}
