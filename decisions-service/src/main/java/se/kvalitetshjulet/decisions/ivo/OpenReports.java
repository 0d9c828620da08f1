package se.kvalitetshjulet.decisions.ivo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.decisions.history.AsRecorded;
import se.kvalitetshjulet.decisions.reportable.ReportRule;
import se.kvalitetshjulet.decisions.reportable.SentQuarters;
import se.kvalitetshjulet.decisions.reportable.Told;
import se.kvalitetshjulet.decisions.reportable.WaitKey;
import se.kvalitetshjulet.kit.history.History;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.course.Course;

/** Which decisions somebody still has to be told of: reported as waiting and not since, or to be in the next reports. */
@ApplicationScoped
public class OpenReports {

    private final SentReports sent;
    private final History history;

    OpenReports(SentReports sent, History history) {
        this.sent = sent;
        this.history = history;
    }

    /** Those of the decisions that have such a report. */
    public Set<ThingKey> among(Handle tx, Tenant tenant, Collection<ThingKey> decisions, LocalDate today) {
        Map<ThingKey, Course> courses = history.of(tx, decisions).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> AsRecorded.course(entry.getValue())));
        var open = new HashSet<ThingKey>();
        for (var recipient : Recipient.values()) {
            var told = sent.lastTold(tx, tenant, recipient, null);
            var next = Quarter.of(today);
            var before = sent.before(tx, tenant, new Asked(next, recipient));
            courses.forEach((decision, course) -> {
                if (isOpen(decision, course, told, next, before)) {
                    open.add(decision);
                }
            });
        }
        return open;
    }

    private static boolean isOpen(
            ThingKey decision, Course course, Map<WaitKey, Told> told, Quarter next, SentQuarters before) {
        return course.waits().stream().anyMatch(wait -> {
            var last = told.get(WaitKey.of(decision.thing(), wait));
            return last != null && last.isOpen()
                    || ReportRule.of(course.decidedOn(), wait, next, last, before)
                            .isPresent();
        });
    }
}
