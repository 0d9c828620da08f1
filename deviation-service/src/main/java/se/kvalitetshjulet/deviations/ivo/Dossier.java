package se.kvalitetshjulet.deviations.ivo;

import java.time.Instant;
import java.util.List;
import se.kvalitetshjulet.deviations.lexsarah.ReadLexSarah.Investigation;
import se.kvalitetshjulet.deviations.measure.MeasureView;

/** All that goes to IVO of a case. */
record Dossier(Instant madeAt, Investigation investigation, List<Measure> measures) {

    /**
     * A measure with what it means.
     *
     * @param text empty when nothing has been written about it
     */
    record Measure(MeasureView view, String text) {}
}
