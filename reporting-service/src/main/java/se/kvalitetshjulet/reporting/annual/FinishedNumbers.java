package se.kvalitetshjulet.reporting.annual;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.activity.FigureReported;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.quality.EnteredCount;
import se.kvalitetshjulet.reporting.quality.KeyFigure;
import se.kvalitetshjulet.reporting.quality.TooFew;

/**
 * Numbers that came as finished ({@code activity.figure-reported}): of those for one indicator, period and dimensions the last
 * by (time, source, id) counts. A key figure names itself in the dimension {@code keyFigure} and says whose it is in
 * {@code region}; the deviations of a year without events are told by two indicators, by {@code area} and as totals.
 */
@ApplicationScoped
public class FinishedNumbers {

    /** Counts of deviations by area; without an area, the total as it was entered. */
    static final String DEVIATIONS_CLOSED = "DEVIATIONS_CLOSED";

    static final String DEVIATIONS_TOTAL = "DEVIATIONS_TOTAL";

    private static final String NAME = "keyFigure";
    private static final String REGION = "region";
    private static final String SOURCE = "source";
    private static final String AREA = "area";
    private static final String NATION = "0000";

    private final ObjectMapper json;

    FinishedNumbers(ObjectMapper json) {
        this.json = json;
    }

    List<KeyFigure> keyFigures(Handle tx, Tenant tenant, Set<Integer> years, Instant asOf) {
        return known(tx, tenant, years, asOf).stream()
                .filter(figure -> isKeyFigure(figure, tenant))
                .map(FinishedNumbers::keyFigure)
                .toList();
    }

    /** The year's deviations that were entered, by area and as totals. */
    public List<EnteredCount> deviations(Handle tx, Tenant tenant, int year, Instant asOf) {
        return known(tx, tenant, Set.of(year), asOf).stream()
                .filter(FinishedNumbers::countsDeviations)
                .filter(figure -> figure.value() != null)
                .map(figure -> new EnteredCount(
                        figure.indicator(),
                        figure.indicator().equals(DEVIATIONS_CLOSED),
                        figure.dimensions().get(AREA),
                        figure.value()))
                .toList();
    }

    /** Whether the annual report of some year says a reported number. */
    static boolean isSaid(FigureReported figure) {
        return figure.dimensions().containsKey(NAME) || countsDeviations(figure);
    }

    private List<FigureReported> known(Handle tx, Tenant tenant, Set<Integer> years, Instant asOf) {
        return tx.createQuery("""
                select distinct on (said ->> 'indicator', said ->> 'period', said ->> 'dimensions') data
                from (
                  select cast(data as jsonb) as said, data, time, source, id from event
                  where municipality = :municipality and board = :board
                    and type = 'se.kvalitetshjulet.activity.figure-reported.v1' and known_at <= :asOf
                ) as figure
                where said ->> 'period' = any (:years)
                order by said ->> 'indicator', said ->> 'period', said ->> 'dimensions', time desc, source desc, id desc
                """)
                .bindMethods(tenant)
                .bind("asOf", asOf)
                .bindArray(
                        "years",
                        String.class,
                        years.stream().map(String::valueOf).collect(Collectors.toList()))
                .map((row, context) -> read(row.getString("data")))
                .list();
    }

    private static boolean countsDeviations(FigureReported figure) {
        return Set.of(DEVIATIONS_CLOSED, DEVIATIONS_TOTAL).contains(figure.indicator())
                && Set.of(AREA).containsAll(figure.dimensions().keySet());
    }

    private static boolean isKeyFigure(FigureReported figure, Tenant tenant) {
        Map<String, String> dimensions = figure.dimensions();
        return dimensions.containsKey(NAME)
                && Set.of(NAME, REGION, SOURCE).containsAll(dimensions.keySet())
                && Set.of(NATION, tenant.municipality())
                        .contains(dimensions.getOrDefault(REGION, tenant.municipality()));
    }

    private static KeyFigure keyFigure(FigureReported figure) {
        boolean withheld = figure.status() == FigureReported.Status.TOO_FEW || restsOnTooFew(figure.base());
        return new KeyFigure(
                figure.indicator(),
                figure.dimensions().get(NAME),
                Integer.parseInt(figure.period()),
                NATION.equals(figure.dimensions().get(REGION)),
                figure.measure(),
                withheld ? null : figure.value(),
                withheld,
                figure.dimensions().get(SOURCE));
    }

    private static boolean restsOnTooFew(@Nullable Integer base) {
        return base != null && TooFew.areBehind(base);
    }

    private FigureReported read(String data) {
        try {
            return json.readValue(data, FigureReported.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a kept event was written from its record", impossible);
        }
    }
}
