package se.kvalitetshjulet.deviations.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;
import se.kvalitetshjulet.deviations.measure.MeasureView;
import se.kvalitetshjulet.deviations.measure.Measures;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Gathers all that the page of one complaint shows. */
@ApplicationScoped
class ComplaintPage {

    private final Complaints complaints;
    private final LinkComplaint link;
    private final Measures measures;

    ComplaintPage(Complaints complaints, LinkComplaint link, Measures measures) {
        this.complaints = complaints;
        this.link = link;
        this.measures = measures;
    }

    /**
     * What is shown.
     *
     * @param ways what the visitor may do with it
     * @param measures none for whoever is not of the unit
     * @param ofUnit whether the visitor handles complaints of the unit
     */
    record Shown(
            ComplaintView complaint,
            List<ComplaintWay> ways,
            List<ComplaintLink> links,
            List<MeasureView> measures,
            boolean ofUnit) {}

    Shown of(Handle tx, Caller caller, String id) {
        var complaint = complaints.find(tx, caller, id).orElseThrow(Refusal::notFound);
        var taker = complaints.partOf(tx, caller, complaint);
        var ofUnit = taker == ComplaintWay.Taker.UNIT;
        return new Shown(
                complaint,
                ComplaintWay.of(complaint, taker),
                link.of(tx, caller, id),
                ofUnit ? measures.of(tx, caller, new Concern(Concern.Kind.COMPLAINT, id)) : List.of(),
                ofUnit);
    }
}
