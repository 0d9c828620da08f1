package se.kvalitetshjulet.deviations.ivo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;
import se.kvalitetshjulet.deviations.lexsarah.ReadLexSarah;
import se.kvalitetshjulet.deviations.measure.MeasureView;
import se.kvalitetshjulet.deviations.measure.Measures;
import se.kvalitetshjulet.deviations.room.Door;
import se.kvalitetshjulet.deviations.room.Part;
import se.kvalitetshjulet.deviations.room.ReadingPurpose;
import se.kvalitetshjulet.deviations.room.Written;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;

/** Gathers what goes to IVO, through the logged door alone: the case, and each of its measures. */
@ApplicationScoped
class MakeDossier {

    private final ReadLexSarah cases;
    private final Measures measures;
    private final Door door;
    private final Store store;
    private final InstantSource clock;

    MakeDossier(ReadLexSarah cases, Measures measures, Door door, Store store, InstantSource clock) {
        this.cases = cases;
        this.measures = measures;
        this.door = door;
        this.store = store;
        this.clock = clock;
    }

    /** Call it outside any transaction. */
    Dossier make(Caller caller, String reportId, @Nullable ReadingPurpose purpose) {
        var investigation = cases.read(caller, reportId, purpose);
        var decided = store.inTenant(
                caller.tenant(), tx -> measures.of(tx, caller, new Concern(Concern.Kind.LEX_SARAH, reportId)));
        return new Dossier(
                clock.instant(),
                investigation,
                decided.stream()
                        .map(measure -> new Dossier.Measure(measure, textOf(caller, measure, purpose)))
                        .toList());
    }

    private String textOf(Caller caller, MeasureView measure, @Nullable ReadingPurpose purpose) {
        return door.read(caller, Part.MEASURE, measure.measureId(), measure.unit(), purpose).stream()
                .flatMap(written -> written.texts().stream())
                .map(Written.Text::text)
                .collect(Collectors.joining(" "));
    }
}
