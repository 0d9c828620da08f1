package se.kvalitetshjulet.reporting.edition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.chain.ChainedEdition;
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

    /** Enough for the boards that assemble at the same time; one takes some ten kilobytes. */
    private static final int REMEMBERED = 500;

    private final ExamineEditions chain;
    private final Editions editions;
    private final ReportJson json;
    private final Cache<Which, Map<FigureOfQuarter, Told>> said =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    EarlierEditions(ExamineEditions chain, Editions editions, ReportJson json) {
        this.chain = chain;
        this.editions = editions;
        this.json = json;
    }

    /** An edition by its link in the board's chain, which covers all that it says. */
    private record Which(Tenant tenant, String hash) {}

    /**
     * By the id of a figure in the quarter's report.
     *
     * @param asOf what was issued later is left out, so that the same moment always gives the same report
     */
    Function<String, List<Told>> told(Handle tx, Tenant tenant, Quarter quarter, Instant asOf) {
        Set<String> periods = periodsThatShareFigures(quarter);
        Map<FigureOfQuarter, List<Told>> told = new HashMap<>();
        chain.rows(tx, tenant).stream()
                .filter(edition -> edition.kind() == ReportKind.UNEXECUTED_DECISIONS
                        && periods.contains(edition.period())
                        && !edition.publishedAt().isAfter(asOf))
                .forEach(edition -> said(tx, tenant, edition)
                        .forEach((figure, what) -> told.computeIfAbsent(figure, _ -> new ArrayList<>())
                                .add(what)));
        return figureId -> told.getOrDefault(FigureOfQuarter.in(quarter, figureId), List.of());
    }

    private static Set<String> periodsThatShareFigures(Quarter quarter) {
        return Stream.concat(
                        UnexecutedReport.quarters(quarter).stream(),
                        Stream.iterate(quarter.next(), Quarter::next).limit(UnexecutedReport.EARLIER_QUARTERS))
                .map(Quarter::toString)
                .collect(Collectors.toSet());
    }

    /** An edition is long, and is read once. */
    private Map<FigureOfQuarter, Told> said(Handle tx, Tenant tenant, ChainedEdition edition) {
        return said.get(
                new Which(tenant, edition.hash()),
                _ -> editions.find(tx, tenant, edition.reportId())
                        .map(this::said)
                        .orElse(Map.of()));
    }

    private Map<FigureOfQuarter, Told> said(Edition edition) {
        Report issued = json.readReport(edition.issued());
        Quarter quarter = Quarter.parse(edition.period());
        Map<String, Visibility> visible = visible(issued);
        Map<FigureOfQuarter, Told> said = new HashMap<>();
        json.readReport(edition.whole()).figures().stream()
                .filter(figure -> figure.value() != null && visible.containsKey(figure.figureId()))
                .forEach(figure -> said.put(
                        FigureOfQuarter.in(quarter, figure.figureId()),
                        new Told(number(figure.value()), visible.get(figure.figureId()))));
        return said;
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
