package se.kvalitetshjulet.deviations.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.control.RiskAssessed;
import se.kvalitetshjulet.courses.RiskRules;
import se.kvalitetshjulet.courses.Told;
import se.kvalitetshjulet.deviations.thing.Stories;
import se.kvalitetshjulet.kit.history.ThingKey;

/** How a risk has been judged, from the first time on. */
@ApplicationScoped
class RiskStory {

    private static final RiskRules RULES = new RiskRules();

    private final Stories stories;

    RiskStory(Stories stories) {
        this.stories = stories;
    }

    List<Stories.Entry> of(Handle tx, ThingKey risk) {
        var written = Risks.CONSEQUENCES.of(tx, risk);
        return stories.of(tx, risk, RULES, Told::on, event -> sentence(event, written));
    }

    private static String sentence(Told event, Map<String, String> written) {
        var assessed = (RiskAssessed) event.data();
        var consequence = written.get(event.key().id());
        return "Bedömd: allvarlighetsgrad %d, sannolikhet %d, riskvärde %d."
                        .formatted(
                                assessed.severity(),
                                assessed.probability(),
                                assessed.severity() * assessed.probability())
                + (consequence == null ? "" : " Följd: " + consequence);
    }
}
