package se.kvalitetshjulet.deviations.complaint;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import se.kvalitetshjulet.courses.Complaint;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** When a complaint is to be answered at latest: a local rule of days; a day off is moved to the next working day. */
@Singleton
class AnswerTime {

    private final AnswerSettings settings;

    AnswerTime(AnswerSettings settings) {
        this.settings = settings;
    }

    LocalDate dueOn(Tenant tenant, LocalDate receivedOn) {
        return Complaint.answerDueOn(receivedOn, settings.daysOf(tenant));
    }

    /** The last day on which something came in that was to be answered before today. */
    LocalDate lastReceivedOfOverdue(Tenant tenant, LocalDate today) {
        var day = today.minusDays(settings.daysOf(tenant));
        while (!dueOn(tenant, day).isBefore(today)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
