package se.kvalitetshjulet.contracts;

import se.kvalitetshjulet.contracts.report.ReportAssembled;
import se.kvalitetshjulet.contracts.report.ReportPublished;
import se.kvalitetshjulet.contracts.report.ReportRevised;

sealed interface ReportTypes permits EventTypes {

    EventType<ReportAssembled> REPORT_ASSEMBLED = type("report.assembled", ReportAssembled.class, "reportId");

    EventType<ReportPublished> REPORT_PUBLISHED = type("report.published", ReportPublished.class, "reportId");

    EventType<ReportRevised> REPORT_REVISED = type("report.revised", ReportRevised.class, "reportId");

    private static <T> EventType<T> type(String name, Class<T> data, String subjectField, String... civilDates) {
        return EventType.of(Owner.REPORTING, Direction.OUT, name, data, subjectField, civilDates);
    }
}
