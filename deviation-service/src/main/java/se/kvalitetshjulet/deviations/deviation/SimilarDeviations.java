package se.kvalitetshjulet.deviations.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.measure.MeasureFollowedUp.Effect;
import se.kvalitetshjulet.courses.Deviation;
import se.kvalitetshjulet.deviations.measure.Measures;
import se.kvalitetshjulet.deviations.thing.BoardWords;
import se.kvalitetshjulet.deviations.thing.Rows;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.statute.SwedishTime;

/** Finds earlier deviations of the same area, unit or cause, over the whole board: by codes alone, so nobody's secrets are opened. */
@ApplicationScoped
public class SimilarDeviations {

    private static final int YEARS = 5;
    private static final int MOST = 10;

    private final Sights sights;
    private final Words words;
    private final InstantSource clock;

    SimilarDeviations(Sights sights, Words words, InstantSource clock) {
        this.sights = sights;
        this.words = words;
        this.clock = clock;
    }

    private record Candidate(String id, int score, Likeness codes, LocalDate reportedOn, Deviation.Status status) {}

    List<SimilarDeviation> to(Handle tx, Caller caller, DeviationView deviation) {
        return to(
                tx,
                caller,
                deviation.deviationId(),
                deviation.reportedOn(),
                new Likeness(deviation.area(), deviation.unit(), deviation.process(), deviation.causes()));
    }

    /** As {@link #to(Handle, Caller, DeviationView)}, of what is not registered yet. */
    List<SimilarDeviation> to(Handle tx, Caller caller, Likeness wanted) {
        return to(tx, caller, "", SwedishTime.today(clock), wanted);
    }

    /** The most alike first, and of those the latest. */
    private List<SimilarDeviation> to(Handle tx, Caller caller, String except, LocalDate until, Likeness wanted) {
        var found = candidates(tx, caller, except, until, wanted).stream()
                .sorted(Comparator.comparing(Candidate::score)
                        .thenComparing(Candidate::reportedOn)
                        .reversed()
                        .thenComparing(Candidate::id))
                .limit(MOST)
                .toList();
        var ids = found.stream().map(Candidate::id).toArray(String[]::new);
        var visible = visible(tx, caller, ids);
        var board = words.of(tx, caller.tenant());
        var measures = measures(tx, caller, ids, board);
        return found.stream()
                .map(each -> new SimilarDeviation(
                        each.score(),
                        visible.contains(each.id()) ? each.id() : null,
                        each.reportedOn(),
                        board.label(CodeLists.DEVIATION_AREAS, each.codes().area(), each.reportedOn()),
                        board.unit(each.codes().unit()),
                        each.codes().causes().stream()
                                .map(cause -> board.label(CodeLists.DEVIATION_CAUSES, cause, each.reportedOn()))
                                .filter(Objects::nonNull)
                                .toList(),
                        each.status(),
                        each.status().label(),
                        measures.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static List<Candidate> candidates(
            Handle tx, Caller caller, String except, LocalDate until, Likeness wanted) {
        return tx.createQuery("""
                        select deviation_id, area, unit, process, causes, reported_on, status from deviation
                        where municipality = :municipality and board = :board and reported_on between :from and :until
                          and deviation_id <> :except and status not in ('DUPLICATE', 'NOT_REPORTABLE')
                          and (area = :area or unit = :unit or string_to_array(causes, ',') && :causes)
                        """)
                .bindMethods(caller.tenant())
                .bind("from", until.minusYears(YEARS))
                .bind("until", until)
                .bind("except", except)
                .bind("area", wanted.area())
                .bind("unit", wanted.unit())
                .bindArray("causes", String.class, wanted.causes())
                .map((row, context) -> candidate(row, wanted))
                .list();
    }

    private static Candidate candidate(ResultSet row, Likeness wanted) throws SQLException {
        var codes = new Likeness(
                row.getString("area"),
                row.getString("unit"),
                row.getString("process"),
                DeviationView.causes(row.getString("causes")));
        return new Candidate(
                row.getString("deviation_id"),
                wanted.with(codes),
                codes,
                Rows.date(row, "reported_on"),
                Deviation.Status.valueOf(row.getString("status")));
    }

    private Set<String> visible(Handle tx, Caller caller, String... ids) {
        var sight = sights.of(tx, caller, Sights.HANDLERS);
        return new HashSet<>(sight.bindTo(tx.createQuery("""
                        select deviation_id from deviation
                        where municipality = :municipality and board = :board and deviation_id = any (:ids) and
                        """ + sight.condition("deviation.deviation_id", "unit"))
                        .bindMethods(caller.tenant())
                        .bindArray("ids", String.class, (Object[]) ids))
                .mapTo(String.class)
                .list());
    }

    private static Map<String, List<SimilarDeviation.Taken>> measures(
            Handle tx, Caller caller, String[] ids, BoardWords board) {
        return tx
                .createQuery("""
                        select concerns_id, category, effect, decided_on from measure
                        where municipality = :municipality and board = :board
                          and concerns_kind = 'DEVIATION' and concerns_id = any (:ids) order by decided_on, measure_id
                        """)
                .bindMethods(caller.tenant())
                .bindArray("ids", String.class, (Object[]) ids)
                .map((row, context) -> Map.entry(row.getString(1), taken(row, board)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static SimilarDeviation.Taken taken(ResultSet row, BoardWords board) throws SQLException {
        var effect = row.getString("effect");
        return new SimilarDeviation.Taken(
                board.label(CodeLists.MEASURE_CATEGORIES, row.getString("category"), Rows.date(row, "decided_on")),
                effect == null ? null : Measures.labelOf(Effect.valueOf(effect)));
    }
}
