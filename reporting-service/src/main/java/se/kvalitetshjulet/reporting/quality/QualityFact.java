package se.kvalitetshjulet.reporting.quality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived;
import se.kvalitetshjulet.contracts.control.RiskAssessed;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed;
import se.kvalitetshjulet.contracts.measure.MeasureDecided;
import se.kvalitetshjulet.contracts.measure.MeasureFollowedUp;
import se.kvalitetshjulet.courses.Complaint;
import se.kvalitetshjulet.courses.Control;
import se.kvalitetshjulet.courses.Deviation;
import se.kvalitetshjulet.courses.Inspection;
import se.kvalitetshjulet.courses.LexSarahCase;
import se.kvalitetshjulet.courses.Measure;

/** What is known of one thing at one time, as far as the annual reports count it. */
public sealed interface QualityFact {

    String id();

    /** The day that says which year it is of: when it was reported, received, decided, opened or planned. */
    LocalDate on();

    /** Where it belongs; null for what belongs to no unit, or of which none was told. */
    @Nullable
    String unit();

    /**
     * A deviation.
     *
     * @param area by the latest classification
     */
    record OfDeviation(
            String id,
            LocalDate on,
            @Nullable String unit,
            @Nullable String area,
            Deviation.Status status) implements QualityFact {

        static OfDeviation of(String id, Deviation deviation) {
            return new OfDeviation(
                    id,
                    deviation.reported().reportedOn(),
                    deviation.reported().unit(),
                    deviation.area(),
                    deviation.status());
        }

        /** Neither a duplicate nor found to be no deviation. */
        public boolean counts() {
            return status != Deviation.Status.DUPLICATE && status != Deviation.Status.NOT_REPORTABLE;
        }

        public boolean isClosed() {
            return status == Deviation.Status.CLOSED;
        }
    }

    /**
     * A measure.
     *
     * @param effect by the latest follow-up; null until there is one
     */
    record OfMeasure(
            String id, LocalDate on, MeasureDecided.Concern.Kind concerns, MeasureFollowedUp.@Nullable Effect effect)
            implements QualityFact {

        static OfMeasure of(String id, Measure measure) {
            return new OfMeasure(
                    id,
                    measure.decided().decidedOn(),
                    measure.decided().concerns().kind(),
                    measure.followedUp() == null ? null : measure.followedUp().effect());
        }

        @Override
        public @Nullable String unit() {
            return null;
        }
    }

    /** A complaint or an opinion. */
    record OfComplaint(
            String id,
            LocalDate on,
            @Nullable String unit,
            ComplaintReceived.Kind kind,
            ComplaintReceived.Channel channel,
            String subject,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate escalatedOn)
            implements QualityFact {

        static OfComplaint of(String id, Complaint complaint) {
            return new OfComplaint(
                    id,
                    complaint.received().receivedOn(),
                    complaint.received().unit(),
                    complaint.received().kind(),
                    complaint.received().channel(),
                    complaint.received().subject(),
                    complaint.answeredOn(),
                    complaint.escalatedOn());
        }

        /**
         * @param days within how many it is to be answered
         */
        boolean isAnsweredWithin(int days) {
            return answeredOn != null && !answeredOn.isAfter(Complaint.answerDueOn(on, days));
        }
    }

    /**
     * A lex Sarah report.
     *
     * @param outcome of the latest assessment; null until there is one
     */
    record OfLexSarah(
            String id,
            LocalDate on,
            @Nullable String unit,
            LexSarahAssessed.@Nullable Outcome outcome,
            @Nullable LocalDate notifiedOn,
            @Nullable LocalDate ivoDecidedOn,
            @Nullable LocalDate closedOn)
            implements QualityFact {

        static OfLexSarah of(String id, LexSarahCase report) {
            return new OfLexSarah(
                    id,
                    report.reported().reportedOn(),
                    report.reported().unit(),
                    report.assessment() == null ? null : report.assessment().outcome(),
                    report.steps().notifiedOn(),
                    report.steps().ivoDecidedOn(),
                    report.steps().closedOn());
        }
    }

    /** An inspection by IVO. */
    record OfInspection(String id, LocalDate on, @Nullable String unit, Inspection.Status status)
            implements QualityFact {

        static OfInspection of(String id, Inspection inspection) {
            return new OfInspection(id, inspection.openedOn(), inspection.unit(), inspection.status());
        }
    }

    /**
     * A risk of a year's internal control.
     *
     * @param on the first day of its year
     */
    record OfRisk(String id, LocalDate on, @Nullable String unit, int severity, int probability)
            implements QualityFact {

        static OfRisk of(String id, RiskAssessed risk) {
            return new OfRisk(id, LocalDate.of(risk.year(), 1, 1), risk.unit(), risk.severity(), risk.probability());
        }
    }

    /**
     * A control of the year's plan.
     *
     * @param on the day it is planned for
     * @param result of the latest time it was performed; a code
     */
    record OfControl(
            String id,
            LocalDate on,
            @Nullable String unit,
            String point,
            @Nullable LocalDate performedOn,
            @Nullable String result)
            implements QualityFact {

        private static final String WITHOUT_REMARK = "WITHOUT_REMARK";

        /** Everything but this code is a deviation; what came of it may not have been told. */
        public boolean foundDeviation() {
            return result != null && !result.equals(WITHOUT_REMARK);
        }

        static OfControl of(String id, Control control) {
            return new OfControl(
                    id,
                    control.planned().on(),
                    control.planned().unit(),
                    control.planned().point(),
                    control.performedOn(),
                    control.result());
        }
    }
}
