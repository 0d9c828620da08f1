package se.kvalitetshjulet.decisions.ivo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.decision.Words;
import se.kvalitetshjulet.decisions.ivo.IndividualReport.Kind;
import se.kvalitetshjulet.decisions.ivo.IndividualReport.Offer;
import se.kvalitetshjulet.decisions.ivo.IndividualReports.LaterExecuted;
import se.kvalitetshjulet.decisions.ivo.IndividualReports.Mention;
import se.kvalitetshjulet.decisions.ivo.ReportableDecisions.Known;
import se.kvalitetshjulet.decisions.reportable.DueReport;
import se.kvalitetshjulet.decisions.reportable.Grounds;
import se.kvalitetshjulet.decisions.reportable.Told;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.Law;
import se.kvalitetshjulet.statute.LegalBasis;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.ReportingProvision;
import se.kvalitetshjulet.statute.course.Course;
import se.kvalitetshjulet.statute.course.QuarterStanding.Group;
import se.kvalitetshjulet.statute.course.Wait;

/** Writes a report in the form of its recipient, and in the board's words on the quarter's last day. */
@ApplicationScoped
class ReportWords {

    private final Words words;

    ReportWords(Words words) {
        this.words = words;
    }

    /** The provisions that oblige a board to report, as in force on the last day of a quarter. */
    static List<String> provisions(Quarter quarter) {
        return Arrays.stream(Law.values())
                .map(law -> ReportingProvision.inForceOn(quarter.lastDay(), law)
                        .individualReports()
                        .citation())
                .toList();
    }

    IndividualReport report(
            Tenant tenant,
            Asked asked,
            Known known,
            Wait wait,
            DueReport due,
            long number,
            Map<String, String> unitNames) {
        var course = known.course();
        var open = asked.recipient().mayKnowTheDecision();
        var grounds = Grounds.of(course, wait, asked.quarter().lastDay());
        var ended = due.waited().endedOn().orElse(null);
        var day = asked.quarter().lastDay();
        var closing = due.group() == Group.CLOSED ? course.closing() : null;
        var provision = provision(course, asked.quarter());
        return new IndividualReport(
                number,
                open ? known.decisionId() : null,
                open ? text(course, "caseReference") : null,
                null,
                kind(wait),
                due.waited().kind().label(),
                due.waited().partlySince(),
                due.group().letter(),
                due.status(),
                due.status().label(),
                course.decidedOn(),
                wait.cause() == Wait.Cause.INTERRUPTION ? wait.from() : null,
                required(course, "serviceType"),
                serviceType(tenant, course, day),
                required(course, "legalBasis"),
                String.valueOf(words.citation(required(course, "legalBasis"))),
                grounds.reason(),
                words.delayReason(tenant, grounds.reason(), day),
                grounds.interimHelp(),
                offers(grounds),
                required(course, "unit"),
                unitName(course, unitNames),
                due.daysElapsed(),
                due.group() == Group.EXECUTED ? ended : null,
                due.group() == Group.CLOSED ? ended : null,
                closing == null ? null : closing.cause(),
                closing == null ? null : words.closingCause(tenant, closing.cause(), day),
                grounds.missing(due.waited().isOpen()),
                due.corrected(),
                due.dueAtOnce(),
                due.dueAtOnce()
                        ? provision.laterExecuted().citation()
                        : provision.individualReports().citation());
    }

    LaterExecuted laterExecuted(
            Tenant tenant,
            Asked asked,
            Known known,
            Wait wait,
            Told told,
            LocalDate on,
            Map<String, String> unitNames) {
        var course = known.course();
        return new LaterExecuted(
                new Mention(
                        told.number(),
                        asked.recipient().mayKnowTheDecision() ? known.decisionId() : null,
                        wait.kind().label(),
                        course.decidedOn(),
                        serviceType(tenant, course, asked.quarter().lastDay()),
                        required(course, "unit"),
                        unitName(course, unitNames)),
                told.quarter().toString(),
                on,
                provision(course, quarterOf(on)).laterExecuted().citation());
    }

    static Mention mention(IndividualReport report) {
        return new Mention(
                report.number(),
                report.decisionId(),
                report.kindLabel(),
                report.decidedOn(),
                report.serviceTypeLabel(),
                report.unit(),
                report.unitName());
    }

    /** A day before there were such reports is no day of execution, but a mistake to be told of as the first law says. */
    private static Quarter quarterOf(LocalDate executedOn) {
        return executedOn.isBefore(Asked.FIRST.firstDay()) ? Asked.FIRST : Quarter.of(executedOn);
    }

    private static ReportingProvision provision(Course course, Quarter quarter) {
        var law = LegalBasis.ofCode(required(course, "legalBasis"))
                .map(LegalBasis::law)
                .orElse(Law.SOL);
        return ReportingProvision.inForceOn(quarter.lastDay(), law);
    }

    private List<Offer> offers(Grounds grounds) {
        return grounds.offers().stream()
                .map(offer -> new Offer(
                        offer.on(),
                        offer.outcome().name(),
                        words.offerOutcome(offer.outcome().name())))
                .toList();
    }

    private static Kind kind(Wait wait) {
        return wait.cause() == Wait.Cause.INTERRUPTION ? Kind.INTERRUPTION : Kind.NOT_EXECUTED;
    }

    private String serviceType(Tenant tenant, Course course, LocalDate day) {
        return String.valueOf(words.serviceType(tenant, required(course, "serviceType"), day));
    }

    private static String unitName(Course course, Map<String, String> unitNames) {
        var unit = required(course, "unit");
        return unitNames.getOrDefault(unit, unit);
    }

    /** A code that every decision has. */
    private static String required(Course course, String field) {
        return course.attribute(field).orElse("");
    }

    private static @Nullable String text(Course course, String field) {
        return course.attribute(field).orElse(null);
    }
}
