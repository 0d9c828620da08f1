package se.kvalitetshjulet.deviations.complaint;

import jakarta.inject.Singleton;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.courses.Complaint;
import se.kvalitetshjulet.courses.ComplaintRules;
import se.kvalitetshjulet.deviations.thing.StateTable;
import se.kvalitetshjulet.kit.store.Batch;

@Singleton
class ComplaintTable extends StateTable<Complaint> {

    ComplaintTable() {
        super(ThingErased.Kind.COMPLAINT, new ComplaintRules(), "complaint", "complaint_id");
    }

    @Override
    protected Batch<Row<Complaint>> columns(Batch<Row<Complaint>> rows) {
        return rows.text("status", row -> row.state().status().name())
                .text("kind", row -> row.state().received().kind().name())
                .text("channel", row -> row.state().received().channel().name())
                .text("subject", row -> row.state().received().subject())
                .text("unit", row -> row.state().received().unit())
                .text("case_reference", row -> row.state().received().caseReference())
                .date("received_on", row -> row.state().received().receivedOn())
                .date("answered_on", row -> row.state().answeredOn())
                .date("escalated_on", row -> row.state().escalatedOn())
                .date("concluded_on", row -> row.state().concludedOn())
                .truth("satisfied", row -> row.state().satisfied())
                .text("outcome", row -> row.state().outcome());
    }
}
