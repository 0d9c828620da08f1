package se.kvalitetshjulet.reporting.review;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.annual.QualityConflicts;
import se.kvalitetshjulet.reporting.validation.Evidence;

/** What the events of a year's quality work hold that cannot be used, as a checklist tells it. */
@Singleton
class ConflictsOfYear {

    private final QualityConflicts conflicts;

    ConflictsOfYear(QualityConflicts conflicts) {
        this.conflicts = conflicts;
    }

    Evidence.Each<Evidence.OpenConflict> ofYear(Handle tx, Tenant tenant, int generation, int year) {
        return use -> conflicts.about(
                tx,
                tenant,
                generation,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                each -> use.accept(new Evidence.OpenConflict(
                        "En händelse om det som räknas",
                        each.thingId(),
                        each.reason().sentence())));
    }
}
