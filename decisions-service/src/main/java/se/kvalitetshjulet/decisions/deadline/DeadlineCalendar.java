package se.kvalitetshjulet.decisions.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.decision.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.calendar.CalendarFile;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * The clocks as a calendar. It ends up on phones and in other systems, so it says no more than which decision it is: no
 * person, no case, no service.
 */
@ApplicationScoped
class DeadlineCalendar {

    private final Deadlines deadlines;
    private final Words words;

    DeadlineCalendar(Deadlines deadlines, Words words) {
        this.deadlines = deadlines;
        this.words = words;
    }

    String of(Handle tx, Caller caller, DeadlineFilter filter) {
        var names = words.unitNames(tx, caller.tenant());
        var days = deadlines.lastDays(tx, caller, filter).stream()
                .map(last -> new CalendarFile.Day(
                        uid(caller.tenant(), last.decisionId(), last.dueOn()),
                        last.changedAt(),
                        last.dueOn(),
                        summary(last),
                        names.getOrDefault(last.unit(), last.unit())))
                .toList();
        var unit = filter.unit();
        return CalendarFile.of(name(unit == null ? null : names.getOrDefault(unit, unit)), days);
    }

    private static String name(@Nullable String unitName) {
        return unitName == null ? "Tidsfrister för verkställighet" : "Tidsfrister, " + unitName;
    }

    private static String summary(Deadlines.LastDay last) {
        return "Sista dag att verkställa "
                + switch (last.kind()) {
                    case NOT_EXECUTED -> "beslut " + last.decisionId();
                    case PARTLY -> "resten av beslut " + last.decisionId();
                    case INTERRUPTION -> "beslut " + last.decisionId() + " på nytt";
                };
    }

    private static String uid(Tenant tenant, String decisionId, LocalDate dueOn) {
        var name = String.join("\n", tenant.path(), decisionId, dueOn.toString());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
