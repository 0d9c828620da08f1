package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.inject.Singleton;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.courses.LexSarahCase;
import se.kvalitetshjulet.courses.LexSarahRules;
import se.kvalitetshjulet.deviations.thing.StateTable;
import se.kvalitetshjulet.kit.store.Batch;

@Singleton
class LexSarahTable extends StateTable<LexSarahCase> {

    LexSarahTable() {
        super(ThingErased.Kind.LEX_SARAH, new LexSarahRules(), "lex_sarah_report", "report_id");
    }

    @Override
    protected Batch<Row<LexSarahCase>> columns(Batch<Row<LexSarahCase>> rows) {
        return rows.text("status", row -> row.state().status().name())
                .text("unit", row -> row.state().reported().unit())
                .text("legal_basis", row -> row.state().reported().legalBasis())
                .date("occurred_on", row -> row.state().reported().occurredOn())
                .date("reported_on", row -> row.state().reported().reportedOn())
                .text("deviation_id", row -> row.state().reported().deviationId())
                .date("opened_on", row -> row.state().steps().openedOn())
                .text(
                        "outcome",
                        row -> assessed(row, assessment -> assessment.outcome().name()))
                .date("assessed_on", row -> assessed(row, LexSarahAssessed::assessedOn))
                .date("requested_on", row -> asked(row, LexSarahCase.Request::on))
                .instant("asked_at", row -> asked(row, LexSarahCase.Request::at))
                .text("asked_id", row -> asked(row, LexSarahCase.Request::id))
                .truth("reassessed", row -> row.state().isReassessed())
                .truth("asked_secret", row -> asked(row, LexSarahCase.Request::secret))
                .text("proposal", row -> asked(row, LexSarahCase.Request::proposal))
                .date("decided_on", row -> decided(row, LexSarahDecided::on))
                .text(
                        "decided_by",
                        row -> decided(row, decision -> decision.decidedBy().name()))
                .text("decided_outcome", row -> decided(row, LexSarahDecided::outcome))
                .truth("notify_ivo", row -> decided(row, LexSarahDecided::notifyIvo))
                .date("notified_on", row -> row.state().steps().notifiedOn())
                .date("investigation_due_on", row -> row.state().investigationDueOn())
                .date("sent_on", row -> row.state().steps().sentOn())
                .date("ivo_decided_on", row -> row.state().steps().ivoDecidedOn())
                .text("ivo_result", row -> row.state().steps().ivoResult())
                .date("closed_on", row -> row.state().steps().closedOn());
    }

    private static <T> @Nullable T assessed(Row<LexSarahCase> row, Function<LexSarahAssessed, T> field) {
        var assessment = row.state().assessment();
        return assessment == null ? null : field.apply(assessment);
    }

    private static <T> @Nullable T asked(Row<LexSarahCase> row, Function<LexSarahCase.Request, T> field) {
        var request = row.state().steps().request();
        return request == null ? null : field.apply(request);
    }

    private static <T> @Nullable T decided(Row<LexSarahCase> row, Function<LexSarahDecided, T> field) {
        var decision = row.state().decision();
        return decision == null ? null : field.apply(decision);
    }
}
