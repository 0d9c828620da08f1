package se.kvalitetshjulet.reporting.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.reporting.kind.KindOfReport;
import se.kvalitetshjulet.reporting.kind.Kinds;
import se.kvalitetshjulet.reporting.kind.WrittenSection;

/** The sections that people write, by kind and period. */
@ApplicationScoped
class Sections {

    private final Kinds kinds;

    Sections(Kinds kinds) {
        this.kinds = kinds;
    }

    /**
     * In the order in which they are printed.
     *
     * @throws Refusal NOT_FOUND where there is nothing to write
     */
    List<WrittenSection> of(ReportKind kind, String period) {
        KindOfReport found = kinds.find(kind)
                .filter(each -> each.cycle().parse(period).isPresent())
                .orElseThrow(Refusal::notFound);
        if (found.writtenSections().isEmpty()) {
            throw Refusal.notFound();
        }
        return found.writtenSections();
    }

    WrittenSection at(Place place) {
        return of(place.kind(), place.period()).stream()
                .filter(section -> section.sectionId().equals(place.sectionId()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
