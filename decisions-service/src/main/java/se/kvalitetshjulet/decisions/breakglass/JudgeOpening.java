package se.kvalitetshjulet.decisions.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Violations;
import se.kvalitetshjulet.kit.store.Store;

/** Judges, once, whether it was right to open the room. Nobody judges what they did themselves. */
@ApplicationScoped
class JudgeOpening {

    private static final Logger LOG = Logger.getLogger(JudgeOpening.class);

    private static final int LONGEST_ACTION = 2000;

    private final Alerts alerts;
    private final Store store;
    private final InstantSource clock;

    JudgeOpening(Alerts alerts, Store store, InstantSource clock) {
        this.alerts = alerts;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps the judgement.
     *
     * @param action what is to be done; needed when it was not justified
     */
    void judge(Caller caller, UUID id, @Nullable Judgement judgement, @Nullable String action) {
        store.useTenant(caller.tenant(), tx -> {
            var found = alerts.find(tx, caller, id).orElseThrow(Refusal::notFound);
            if (found.caller().equals(caller.subject())) {
                throw new Refusal(BreakGlassProblem.OWN, "Be en annan ansvarig att bedöma den.");
            }
            refuseWhatIsWrong(judgement, action);
            int kept = tx.createUpdate("""
                    insert into break_glass_review (municipality, board, break_glass_id, decision_id, reviewed_at,
                      reviewed_by, reviewed_by_name, role, judgement, action)
                    values (:municipality, :board, :id, :decision, :at, :by, :byName, :role, :judgement, :action)
                    on conflict do nothing
                    """)
                    .bindMethods(caller.tenant())
                    .bind("id", id)
                    .bind("decision", found.read().alert().decisionId())
                    .bind("at", clock.instant())
                    .bind("by", caller.subject())
                    .bind("byName", caller.name())
                    .bind(
                            "role",
                            caller.firstOf(Alerts.RESPONSIBLE).orElseThrow().name())
                    .bind("judgement", judgement.name())
                    .bind("action", action)
                    .execute();
            if (kept == 0) {
                throw new Refusal(BreakGlassProblem.REVIEWED, "Läs den bedömning som finns. En bedömning ändras inte.");
            }
        });
        LOG.infof(
                "break-glass judged; board=%s breakGlass=%s judgement=%s",
                caller.tenant().path(), id, judgement);
    }

    private static void refuseWhatIsWrong(@Nullable Judgement judgement, @Nullable String action) {
        new Violations()
                .when(judgement == null, "judgement", "Välj om nödöppningen var befogad.")
                .when(
                        judgement == Judgement.NOT_JUSTIFIED && action == null,
                        "action",
                        "Skriv vad som ska göras med anledning av den.")
                .when(
                        action != null && IdentityNumbers.in(action),
                        "action",
                        "Skriv inget personnummer. Ange beslutets id i stället.")
                .text("action", action, LONGEST_ACTION)
                .refuseIfAny();
    }
}
