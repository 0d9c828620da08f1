package se.kvalitetshjulet.courses;

import java.time.LocalDate;
import java.util.List;
import se.kvalitetshjulet.contracts.lexsarah.BoardDecisionRequested;
import se.kvalitetshjulet.contracts.lexsarah.InvestigationOpened;
import se.kvalitetshjulet.contracts.lexsarah.InvestigationSentIvo;
import se.kvalitetshjulet.contracts.lexsarah.IvoDecided;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahClosed;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahReported;
import se.kvalitetshjulet.contracts.lexsarah.NotifiedIvo;

/** From the report to the closing, by way of the board and, when it says so, IVO. */
public final class LexSarahRules implements Rules<LexSarahCase> {

    @Override
    public Class<?> beginning() {
        return LexSarahReported.class;
    }

    @Override
    public List<Class<?>> facts() {
        return List.of(
                InvestigationOpened.class,
                LexSarahAssessed.class,
                BoardDecisionRequested.class,
                LexSarahDecided.class,
                NotifiedIvo.class,
                InvestigationSentIvo.class,
                IvoDecided.class,
                LexSarahClosed.class);
    }

    @Override
    public LexSarahCase begin(Told beginning) {
        return new LexSarahCase((LexSarahReported) beginning.data(), null, null, null, LexSarahCase.Steps.NONE);
    }

    @Override
    public LocalDate begunOn(LexSarahCase report) {
        return report.reported().reportedOn();
    }

    @Override
    public Step<LexSarahCase> then(LexSarahCase report, Told fact) {
        return switch (fact.data()) {
            case InvestigationOpened opened -> report.open(opened.openedOn());
            case LexSarahAssessed assessed -> report.assess(assessed, fact.key().time());
            case BoardDecisionRequested asked -> report.request(LexSarahCase.Request.of(asked, fact.key()));
            case LexSarahDecided decided -> report.decide(decided);
            case NotifiedIvo notified -> report.notifyIvo(notified.on());
            case InvestigationSentIvo sent -> report.sendInvestigation(sent.on());
            case IvoDecided decided -> report.ivoDecides(decided.on(), decided.result());
            case LexSarahClosed closed -> report.close(closed.on());
            default ->
                throw new IllegalArgumentException(
                        "not of a report: " + fact.data().getClass());
        };
    }
}
