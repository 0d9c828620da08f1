package se.kvalitetshjulet.reporting.annual;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.edition.ReportSettings;
import se.kvalitetshjulet.reporting.kind.Cycle;
import se.kvalitetshjulet.reporting.kind.KindOfReport;
import se.kvalitetshjulet.reporting.kind.WrittenSection;
import se.kvalitetshjulet.reporting.quality.ControlReport;
import se.kvalitetshjulet.reporting.quality.QualityChange;

/** The report on a year's internal control. It rests on the same facts as the annual quality report, and has no codes to word. */
@ApplicationScoped
class InternalControl implements KindOfReport {

    private final KnownQuality known;
    private final ReportSettings settings;

    InternalControl(KnownQuality known, ReportSettings settings) {
        this.known = known;
        this.settings = settings;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.INTERNAL_CONTROL;
    }

    @Override
    public Cycle cycle() {
        return Cycle.YEAR;
    }

    @Override
    public String title() {
        return "Internkontroll";
    }

    @Override
    public String description() {
        return "Årets internkontrollplan och vad kontrollerna visade, riskanalysen, och åtgärderna med anledning av dem.";
    }

    @Override
    public SortedMap<String, Integer> definitionVersions() {
        return ControlReport.definitionVersions();
    }

    @Override
    public List<WrittenSection> writtenSections() {
        return ControlReport.writtenSections();
    }

    @Override
    public boolean countsPeople() {
        return false;
    }

    @Override
    public String projection() {
        return QualityFacts.QUALITY;
    }

    @Override
    public ControlReport assemble(Handle tx, Tenant tenant, int generation, String period, Instant asOf) {
        int year = Integer.parseInt(period);
        return ControlReport.of(year, known.ofYear(tx, tenant, generation, year, asOf), settings.boardName(tenant));
    }

    @Override
    public SortedSet<String> thingsBehind(
            Handle tx, Tenant tenant, int generation, String period, Instant asOf, String figureId) {
        return assemble(tx, tenant, generation, period, asOf).thingsBehind(figureId);
    }

    @Override
    public SequencedMap<String, Integer> changes(Handle tx, Tenant tenant, String period, Instant from, Instant to) {
        return QualityChange.count(
                known.changed(tx, tenant, from, to), Integer.parseInt(period), ControlReport::counted, 0);
    }

    @Override
    public String inWords(SequencedMap<String, Integer> changes, boolean exactly) {
        return QualityChange.inWords(changes);
    }

    @Override
    public Predicate<String> wordedOtherwise(Handle tx, Tenant tenant, Instant from, Instant to) {
        return _ -> false;
    }
}
