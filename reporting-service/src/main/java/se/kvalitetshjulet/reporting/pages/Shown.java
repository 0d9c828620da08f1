package se.kvalitetshjulet.reporting.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.reporting.edition.ReportSummary;
import se.kvalitetshjulet.reporting.report.ReportStatus;
import se.kvalitetshjulet.statute.Quarter;

/** How the pages call what has to do with reports. */
final class Shown {

    static final Locale SWEDISH = Locale.of("sv");

    private Shown() {}

    /** A report in a list. */
    public record Line(ReportSummary report, String title, String period, String edition, Badge badge) {}

    /** A status with its sign: one of the kinds of the tag {@code kvhStatus}. */
    public record Badge(String kind, String text) {}

    static Line line(ReportSummary report) {
        return new Line(
                report,
                kind(report.kind()),
                period(report.period()),
                edition(report.edition()),
                badge(report.status(), report.stale()));
    }

    static String kind(ReportKind kind) {
        return switch (kind) {
            case UNEXECUTED_DECISIONS -> "Ej verkställda beslut";
            case QUALITY -> "Kvalitetsberättelse";
            case MONTHLY -> "Månadsrapport";
            case INTERNAL_CONTROL -> "Internkontroll";
        };
    }

    static String period(String period) {
        return period.matches("\\d{4}-Q[1-4]")
                ? Swedish.capitalised(Quarter.parse(period).inWords())
                : period;
    }

    static String edition(@Nullable Integer edition) {
        return edition == null ? "Utkast" : "Utgåva " + edition;
    }

    static Badge badge(ReportStatus status, boolean stale) {
        var badge = switch (status) {
            case DRAFT -> new Badge("none", "Utkast");
            case PUBLISHED -> new Badge("info", "Publicerad, väntar på nämnden");
            case ADOPTED -> new Badge("done", "Antagen");
            case RETURNED -> new Badge("warning", "Återremitterad");
            case REJECTED -> new Badge("error", "Avslagen");
        };
        return stale ? new Badge("warning", badge.text() + ", nya uppgifter finns") : badge;
    }
}
