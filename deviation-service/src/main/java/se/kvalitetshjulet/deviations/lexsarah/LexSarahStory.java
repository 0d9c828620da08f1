package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.lexsarah.BoardDecisionRequested;
import se.kvalitetshjulet.contracts.lexsarah.InvestigationOpened;
import se.kvalitetshjulet.contracts.lexsarah.InvestigationSentIvo;
import se.kvalitetshjulet.contracts.lexsarah.IvoDecided;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahClosed;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided.DecidedBy;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahReported;
import se.kvalitetshjulet.contracts.lexsarah.NotifiedIvo;
import se.kvalitetshjulet.courses.LexSarahRules;
import se.kvalitetshjulet.courses.Told;
import se.kvalitetshjulet.deviations.thing.Stories;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What has happened in a lex Sarah case, in words and in the order it happened; nothing of what was written. */
@ApplicationScoped
class LexSarahStory {

    private static final LexSarahRules RULES = new LexSarahRules();

    private static final Map<DecidedBy, String> DECIDERS = Map.of(
            DecidedBy.BOARD, "Nämnden",
            DecidedBy.CHAIR, "Ordföranden",
            DecidedBy.DELEGATE, "En ledamot som nämnden har utsett");

    private final Stories stories;
    private final CodeLists codes;

    LexSarahStory(Stories stories, CodeLists codes) {
        this.stories = stories;
        this.codes = codes;
    }

    List<Stories.Entry> of(Handle tx, ThingKey report) {
        return stories.of(tx, report, RULES, LexSarahStory::day, event -> sentence(report.tenant(), event));
    }

    private static LocalDate day(Told event) {
        return event.data() instanceof LexSarahReported reported ? reported.reportedOn() : event.on();
    }

    private String sentence(Tenant tenant, Told event) {
        return switch (event.data()) {
            case LexSarahReported _ -> "Rapporterad.";
            case InvestigationOpened _ -> "Utredningen inleddes.";
            case LexSarahAssessed assessed -> "Bedömd: " + LexSarahReports.labelOf(assessed.outcome()) + ".";
            case BoardDecisionRequested asked ->
                "Nämnden tillfrågades: "
                        + codes.of(tenant).label(CodeLists.LEX_SARAH_PROPOSALS, asked.proposal(), event.on()) + ".";
            case LexSarahDecided decided ->
                DECIDERS.get(decided.decidedBy()) + " beslutade: "
                        + (decided.notifyIvo() ? "anmäls till IVO." : "anmäls inte till IVO.");
            case NotifiedIvo _ -> "Anmäld till IVO.";
            case InvestigationSentIvo _ -> "Utredningen skickades till IVO.";
            case IvoDecided decided ->
                decided.result() == null
                        ? "IVO beslutade."
                        : "IVO beslutade: " + IvoResult.labelOf(decided.result()) + ".";
            case LexSarahClosed _ -> "Avslutad.";
            default ->
                throw new IllegalArgumentException(
                        "not of a report: " + event.data().getClass());
        };
    }
}
