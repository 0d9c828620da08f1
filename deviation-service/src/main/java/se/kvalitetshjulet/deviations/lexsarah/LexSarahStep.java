package se.kvalitetshjulet.deviations.lexsarah;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.kvalitetshjulet.courses.Conflict;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;

/** What somebody can do with a lex Sarah report, and who. */
public enum LexSarahStep {
    ACT("omedelbar-atgard", "Anteckna omedelbar åtgärd", By.RECEIVER),
    APPOINT("utredare", "Utse utredare", By.HEAD),
    WRITE("anteckning", "Skriv en anteckning", By.WRITER),
    ASSESS("bedomning", "Gör bedömningen", By.INVESTIGATOR),
    PROPOSE("forslag", "Lämna förslag till beslut", By.INVESTIGATOR),
    REQUEST("till-namnden", "Begär nämndens beslut", By.HEAD),
    DECIDE("bradskande-beslut", "För in ett brådskande beslut", By.ADMINISTRATION),
    NOTIFY("anmalan", "För in anmälan till IVO", By.HEAD),
    SEND("utredning-till-ivo", "För in att utredningen är skickad", By.HEAD),
    IVO("ivo-beslut", "För in IVO:s beslut", By.HEAD),
    CLOSE("avsluta", "Avsluta ärendet", By.HEAD);

    private final String path;
    private final String title;
    private final By by;

    LexSarahStep(String path, String title, By by) {
        this.path = path;
        this.title = title;
        this.by = by;
    }

    /** Who takes a step. */
    enum By {
        RECEIVER("Det gör enhetschefen, avdelningschefen eller förvaltningschefen."),
        HEAD("Det gör avdelningschefen eller förvaltningschefen."),
        ADMINISTRATION("Det gör förvaltningschefen."),
        INVESTIGATOR("Det gör den utredare som är utsedd."),
        WRITER("Det gör den utredare som är utsedd, avdelningschefen eller förvaltningschefen.");

        private final String sentence;

        By(String sentence) {
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    /** As the page's address ends. */
    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    By by() {
        return by;
    }

    static LexSarahStep at(String path) {
        return Arrays.stream(values())
                .filter(step -> step.path.equals(path))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** What there is to do with a report as it stands, for somebody who is this to it; what comes next first. */
    static List<LexSarahStep> of(LexSarahView report, Rights rights) {
        return open(report).stream().filter(step -> rights.are(step.by)).toList();
    }

    /**
     * Why it cannot be taken of a report as it stands, for what has no event or whose event the course would accept. The rest is
     * refused by the course. While a case waits for the board nothing changes of what the board was asked, and why.
     */
    Optional<Refused> inTheWay(LexSarahView report) {
        if (open(report).contains(this)) {
            return Optional.empty();
        }
        return switch (report.status()) {
            case CLOSED ->
                Optional.of(DeviationProblem.of(
                        this == CLOSE ? Conflict.Reason.ALREADY_CLOSED : Conflict.Reason.AFTER_CLOSING));
            case WAITS_FOR_BOARD ->
                Optional.of(new Refused(
                        DeviationProblem.WITH_THE_BOARD,
                        "Nämnden är tillfrågad. Vänta på dess beslut, eller för in ett brådskande beslut."));
            case DECIDED, NOTIFIED_IVO, IVO_DECIDED ->
                this == ACT || this == APPOINT || this == PROPOSE
                        ? Optional.of(DeviationProblem.of(Conflict.Reason.ALREADY_DECIDED))
                        : Optional.empty();
            case REPORTED, INVESTIGATION, ASSESSED -> Optional.empty();
        };
    }

    private static List<LexSarahStep> open(LexSarahView report) {
        return switch (report.status()) {
            case REPORTED -> report.immediateActionTaken() ? List.of(APPOINT, ACT) : List.of(ACT, APPOINT);
            case INVESTIGATION -> List.of(WRITE, ASSESS, ACT, APPOINT);
            case ASSESSED ->
                report.proposedOn() == null
                        ? List.of(PROPOSE, WRITE, ASSESS, DECIDE, ACT, APPOINT)
                        : List.of(REQUEST, PROPOSE, WRITE, ASSESS, DECIDE, ACT, APPOINT);
            case WAITS_FOR_BOARD ->
                report.isReturned()
                        ? List.of(REQUEST, PROPOSE, WRITE, ASSESS, DECIDE, APPOINT)
                        : List.of(WRITE, DECIDE);
            case DECIDED -> report.isToBeNotified() ? List.of(NOTIFY, WRITE) : List.of(CLOSE, WRITE);
            case NOTIFIED_IVO -> report.investigationSentOn() == null ? List.of(SEND, IVO, WRITE) : List.of(IVO, WRITE);
            case IVO_DECIDED ->
                report.investigationSentOn() == null ? List.of(CLOSE, SEND, WRITE) : List.of(CLOSE, WRITE);
            case CLOSED -> List.of();
        };
    }
}
