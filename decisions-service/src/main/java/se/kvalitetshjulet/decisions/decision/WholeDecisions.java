package se.kvalitetshjulet.decisions.decision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.codes.CodedField;
import se.kvalitetshjulet.kit.organisation.Unit;
import se.kvalitetshjulet.kit.organisation.Units;
import se.kvalitetshjulet.kit.problem.Violation;
import se.kvalitetshjulet.kit.revision.BoardCodes;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * What a decision is held to as a whole when a person changes a part of it here. What systems post is not: whether it is taken
 * never depends on what else has come.
 */
@Singleton
public class WholeDecisions {

    /** No decision here is so old: an earlier day is one that somebody has written wrong. */
    public static final int FIRST_YEAR = 1990;

    private static final String CHANGES = "changes.";
    private static final String UNIT = "unit";
    private static final Map<String, String> WORDS = Map.of(
            "legalBasis", "Lagrummet",
            "serviceType", "Typen av insats",
            "area", "Området",
            "cause", "Skälet för avslut");

    private final CodeLists codes;
    private final Units units;

    WholeDecisions(CodeLists codes, Units units) {
        this.codes = codes;
        this.units = units;
    }

    /** What the board's decisions are held to now. */
    public Rule of(Handle tx, Tenant tenant) {
        return new Rule(
                codes.in(tx, tenant),
                units.all(tx, tenant).stream().map(Unit::unit).collect(Collectors.toSet()));
    }

    /**
     * The rule of one board.
     *
     * @param units those that it has or has had; none when nobody has told of them, and then any will do
     */
    public record Rule(BoardCodes codes, Set<String> units) {

        public Rule {
            units = Set.copyOf(units);
        }

        /**
         * What is wrong with the whole, at the fields that were changed.
         *
         * @param whole what each field says after the change, by the contract's field names
         */
        public List<Violation> brokenBy(Function<String, Optional<String>> whole, Set<String> changed) {
            var found = new ArrayList<Violation>();
            for (var field : CodedField.of(EventTypes.DECISION_CORRECTED)) {
                var code = field.path().substring(CHANGES.length());
                var day = field.day().substring(CHANGES.length());
                boolean isChanged = changed.contains(code) || changed.contains(day);
                if (isChanged && !isValid(field.list(), whole.apply(code), whole.apply(day))) {
                    found.add(new Violation(
                            changed.contains(code) ? code : day,
                            WORDS.get(code) + " gällde inte den dagen. Rätta det också, eller dagen."));
                }
            }
            if (changed.contains(UNIT)
                    && !units.isEmpty()
                    && whole.apply(UNIT).filter(units::contains).isEmpty()) {
                found.add(new Violation(UNIT, "Enheten finns inte i organisationen. Välj en som finns."));
            }
            return List.copyOf(found);
        }

        private boolean isValid(String list, Optional<String> code, Optional<String> day) {
            return code.isEmpty() || day.isEmpty() || codes.validOn(list, code.get(), LocalDate.parse(day.get()));
        }
    }
}
