package se.kvalitetshjulet.deviations.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;
import se.kvalitetshjulet.contracts.measure.MeasureFollowedUp.Effect;
import se.kvalitetshjulet.deviations.thing.BoardWords;
import se.kvalitetshjulet.deviations.thing.HandledBy;
import se.kvalitetshjulet.deviations.thing.Narrowing;
import se.kvalitetshjulet.deviations.thing.Rows;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.deviations.thing.Words;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.StrongLogin;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * Reads measures, as far as the caller sees what they concern. Those of a lex Sarah case are seen by whoever investigates it too,
 * and demand the login that the case does.
 */
@ApplicationScoped
public class Measures {

    static final Map<Effect, String> EFFECTS = Map.of(
            Effect.ACHIEVED, "uppnådd effekt",
            Effect.PARTLY, "delvis uppnådd effekt",
            Effect.NOT_ACHIEVED, "ingen effekt");

    private static final String TABLE = HandledBy.of("""
            (select m.*, c.unit from measure m left join concern c
               on (c.municipality, c.board, c.kind, c.id) = (m.municipality, m.board, m.concerns_kind, m.concerns_id))
            """, "measure", "measure_id");

    private static final String INVESTIGATED = """
            concerns_kind = 'LEX_SARAH' and concerns_id in (select a.report_id from lex_sarah_appointed a
              where a.municipality = :municipality and a.board = :board and a.caller = :investigator)""";

    /** The most that one thing is shown with. */
    private static final int MOST_OF_ONE = 200;

    private final Sights sights;
    private final Words words;
    private final StrongLogin login;
    private final InstantSource clock;

    Measures(Sights sights, Words words, StrongLogin login, InstantSource clock) {
        this.sights = sights;
        this.words = words;
        this.login = login;
        this.clock = clock;
    }

    /** What an effect is called. */
    public static String labelOf(Effect effect) {
        return EFFECTS.get(effect);
    }

    public Page<MeasureView> list(Handle tx, Caller caller, MeasureFilter filter, Paging paging) {
        var board = words.of(tx, caller.tenant());
        var today = SwedishTime.today(clock);
        return Rows.page(
                tx,
                TABLE,
                filter.narrow(listed(tx, caller), today, caller),
                "followed_up_on is not null, due_on, measure_id",
                paging,
                row -> view(row, board, today));
    }

    /** The measure, or empty when there is none that this caller may see. */
    public Optional<MeasureView> find(Handle tx, Caller caller, String measureId) {
        var board = words.of(tx, caller.tenant());
        var today = SwedishTime.today(clock);
        var found =
                Rows.one(tx, TABLE, visible(tx, caller).equal("measure_id", measureId), row -> view(row, board, today));
        found.ifPresent(measure -> demandLogin(caller, measure.concerns()));
        return found;
    }

    /** Those of one thing, in the order that they are due. */
    public List<MeasureView> of(Handle tx, Caller caller, Concern concern) {
        var board = words.of(tx, caller.tenant());
        var today = SwedishTime.today(clock);
        return Rows.page(
                        tx,
                        TABLE,
                        visible(tx, caller)
                                .equal("concerns_kind", concern.kind())
                                .equal("concerns_id", concern.id()),
                        "due_on, measure_id",
                        Paging.of(1, MOST_OF_ONE),
                        row -> view(row, board, today))
                .data();
    }

    /** Refuses a login that is too weak for what a measure concerns. */
    void demandLogin(Caller caller, Concern concern) {
        if (concern.kind() == Concern.Kind.LEX_SARAH) {
            login.demandOf(caller);
        }
    }

    /** True when what a measure is to concern has been closed. IVO's inspections never are: measures come of what it decides. */
    boolean isClosed(Handle tx, Caller caller, Concern concern) {
        return tx.createQuery("""
                        select exists (select 1 from file_part where municipality = :municipality and board = :board
                          and kind = :kind and thing_id = :id and ended_on is not null
                          and kind in ('DEVIATION', 'COMPLAINT', 'LEX_SARAH'))
                        """)
                .bindMethods(caller.tenant())
                .bind("kind", concern.kind().name())
                .bind("id", concern.id())
                .mapTo(Boolean.class)
                .one();
    }

    /** True when the caller handles what a measure is to concern; that they reported it is not enough. */
    boolean isHandled(Handle tx, Caller caller, Concern concern) {
        return Rows.count(
                        tx,
                        "concern",
                        Narrowing.to(
                                        caller.tenant(),
                                        sights.of(tx, caller, Sights.HANDLERS).withoutReported(),
                                        "concern.id",
                                        "unit")
                                .equal("kind", concern.kind())
                                .equal("id", concern.id()))
                > 0;
    }

    long overdue(Handle tx, Caller caller) {
        return Rows.count(
                tx,
                TABLE,
                listed(tx, caller)
                        .whetherOn(SwedishTime.today(clock), "followed_up_on is null and due_on < :today", true));
    }

    private Narrowing visible(Handle tx, Caller caller) {
        return Narrowing.to(
                        caller.tenant(),
                        sights.of(tx, caller, Sights.HANDLERS),
                        "measure.measure_id",
                        "unit",
                        INVESTIGATED)
                .with("investigator", caller.subject());
    }

    private Narrowing listed(Handle tx, Caller caller) {
        return visible(tx, caller).whether("concerns_kind <> 'LEX_SARAH'", login.isOf(caller) ? null : true);
    }

    private static MeasureView view(ResultSet row, BoardWords board, LocalDate today) throws SQLException {
        var decidedOn = Rows.date(row, "decided_on");
        var dueOn = Rows.date(row, "due_on");
        var followedUpOn = Rows.date(row, "followed_up_on");
        var effect = row.getString("effect") == null ? null : Effect.valueOf(row.getString("effect"));
        return new MeasureView(
                row.getString("measure_id"),
                new Concern(Concern.Kind.valueOf(row.getString("concerns_kind")), row.getString("concerns_id")),
                row.getString("unit"),
                board.unit(row.getString("unit")),
                decidedOn,
                row.getString("decided_by"),
                row.getString("responsible"),
                dueOn,
                followedUpOn == null && dueOn.isBefore(today),
                row.getString("purpose"),
                board.label(CodeLists.MEASURE_PURPOSES, row.getString("purpose"), decidedOn),
                row.getString("category"),
                board.label(CodeLists.MEASURE_CATEGORIES, row.getString("category"), decidedOn),
                followedUpOn,
                effect,
                effect == null ? null : EFFECTS.get(effect),
                row.getString("handler_name"),
                row.getString("handler_title"),
                row.getInt("conflicts"),
                row.getLong("version"));
    }
}
