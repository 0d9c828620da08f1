package se.kvalitetshjulet.decisions.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.decisions.decision.Awaiting;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.web.Swedish;

/** The openings that wait to be judged. */
@ApplicationScoped
public class AwaitingJudgement implements Awaiting {

    private final Alerts alerts;

    AwaitingJudgement(Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public Optional<Notice> of(Handle tx, Caller caller) {
        long waiting = alerts.waiting(tx, caller);
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Notice(
                        Swedish.count(waiting, "nödöppning väntar", "nödöppningar väntar") + " på att bedömas",
                        "/personuppgifter/nodoppningar"));
    }

    /** True for those who are told of openings. */
    public static boolean concerns(Caller caller) {
        return caller.isAnyOf(Alerts.RESPONSIBLE);
    }
}
