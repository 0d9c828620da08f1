package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.disclosure.Told;
import se.kvalitetshjulet.reporting.disclosure.Visibility;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.unexecuted.FigureOfQuarter;
import se.kvalitetshjulet.reporting.unexecuted.UnexecutedReport;
import se.kvalitetshjulet.statute.Quarter;

/**
 * What readers have been told before of what a report is about to say: by earlier editions of it, and by those of other
 * quarters that it compares with, or that compare with it.
 */
@ApplicationScoped
class EarlierEditions {

    private final Editions editions;
    private final ReportJson json;

    EarlierEditions(Editions editions, ReportJson json) {
        this.editions = editions;
        this.json = json;
    }

    /**
     * By the id of a figure in the quarter's report.
     *
     * @param asOf what was issued later is left out, so that the same moment always gives the same report
     */
    Function<String, List<Told>> told(Handle tx, Tenant tenant, Quarter quarter, Instant asOf) {
        Map<FigureOfQuarter, List<Told>> told = new HashMap<>();
        quartersThatShareFigures(quarter)
                .flatMap(each -> editions.of(tx, tenant, ReportKind.UNEXECUTED_DECISIONS, each.toString()).stream())
                .filter(edition -> !edition.publishedAt().isAfter(asOf))
                .forEach(edition -> add(told, edition));
        return figureId -> told.getOrDefault(FigureOfQuarter.in(quarter, figureId), List.of());
    }

    private static Stream<Quarter> quartersThatShareFigures(Quarter quarter) {
        return Stream.concat(
                UnexecutedReport.quarters(quarter).stream(),
                Stream.iterate(quarter.next(), Quarter::next).limit(UnexecutedReport.EARLIER_QUARTERS));
    }

    private void add(Map<FigureOfQuarter, List<Told>> told, Edition edition) {
        Report issued = json.readReport(edition.issued());
        Quarter quarter = Quarter.parse(edition.period());
        Map<String, Visibility> visible = visible(issued);
        json.readReport(edition.whole()).figures().stream()
                .filter(figure -> figure.value() != null && visible.containsKey(figure.figureId()))
                .forEach(figure -> told.computeIfAbsent(
                                FigureOfQuarter.in(quarter, figure.figureId()), _ -> new ArrayList<>())
                        .add(new Told(number(figure.value()), visible.get(figure.figureId()))));
    }

    /** How each count stands in the tables. */
    private static Map<String, Visibility> visible(Report issued) {
        Map<String, Visibility> visible = new HashMap<>();
        issued.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> {
                    if (cell.kind() == Cell.Kind.NUMBER) {
                        visible.put(cell.figureId(), Visibility.SHOWN);
                    } else if (cell.kind() == Cell.Kind.SUPPRESSED) {
                        visible.put(
                                cell.figureId(),
                                cell.text().startsWith("<") ? Visibility.SMALL : Visibility.COMPLEMENTARY);
                    }
                });
        return visible;
    }

    private static long number(BigDecimal value) {
        return value.longValueExact();
    }
}
