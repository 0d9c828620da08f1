package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.statement.OfficialStatement;
import se.kvalitetshjulet.agenda.statement.StatementCheck;
import se.kvalitetshjulet.agenda.statement.StatementState;
import se.kvalitetshjulet.agenda.statement.StatementStep;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** Has a statement reviewed by another than its writer, and signed off. It holds for the text that was looked at. */
@ApplicationScoped
public class ApproveStatement {

    private final Store store;
    private final Items items;
    private final Statements statements;
    private final ItemMatters matters;
    private final InstantSource clock;

    ApproveStatement(Store store, Items items, Statements statements, ItemMatters matters, InstantSource clock) {
        this.store = store;
        this.items = items;
        this.statements = statements;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * @param ifMatch the version of the statement that was read
     */
    public void review(Caller by, UUID itemId, @Nullable String ifMatch) {
        step(by, itemId, ifMatch, StatementStep.Kind.REVIEWED);
    }

    /**
     * @param ifMatch the version of the statement that was read
     */
    public void signOff(Caller by, UUID itemId, @Nullable String ifMatch) {
        step(by, itemId, ifMatch, StatementStep.Kind.SIGNED_OFF);
    }

    private void step(Caller by, UUID itemId, @Nullable String ifMatch, StatementStep.Kind kind) {
        store.useTenant(by.tenant(), tx -> {
            var item = items.locked(tx, by.tenant(), itemId);
            matters.requireOpenTo(tx, by, item);
            item.requireUndecided();
            var statement = statements.of(tx, by.tenant(), itemId).orElseThrow(Refusal::notFound);
            Versions.require(ifMatch, statement.version());
            requireAnother(by, statement);
            var state = StatementState.of(statements.steps(tx, by.tenant(), itemId, statement.version()));
            if (kind == StatementStep.Kind.REVIEWED) {
                require(state, StatementState.WRITTEN, "Den kan undertecknas av avdelnings- eller förvaltningschefen.");
                requireWhole(statement);
            } else {
                require(state, StatementState.REVIEWED, "Låt någon annan än den som skrev granska den först.");
            }
            statements.keep(
                    tx,
                    by.tenant(),
                    itemId,
                    statement.version(),
                    new StatementStep(kind, by.subject(), by.name(), by.title(), clock.instant()));
        });
    }

    private static void requireAnother(Caller by, OfficialStatement statement) {
        if (statement.writtenBy().equals(by.subject())) {
            throw new Refusal(
                    AgendaProblem.OWN_STATEMENT, "Du har själv skrivit den lydelse som gäller. Be någon annan.");
        }
    }

    private static void require(StatementState state, StatementState wanted, String advice) {
        if (state != wanted) {
            throw new Refusal(AgendaProblem.STATEMENT_STATE, "Tjänsteskrivelsen är " + state.swedish() + ". " + advice);
        }
    }

    private static void requireWhole(OfficialStatement statement) {
        List<String> missing = StatementCheck.missingIn(statement);
        if (!missing.isEmpty()) {
            throw new Refused(
                            AgendaProblem.STATEMENT_INCOMPLETE,
                            "Fyll i det som saknas: " + String.join(", ", missing) + ".",
                            missing.stream()
                                    .map(each -> new Violation("statement", "Saknas: " + each))
                                    .toList())
                    .asException();
        }
    }
}
