package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed.Outcome;
import se.kvalitetshjulet.deviations.investigation.Entry;
import se.kvalitetshjulet.deviations.investigation.Investigators;
import se.kvalitetshjulet.deviations.investigation.Topic;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Swedish;

/** What the forms of the steps let choose between, and what the documentation lacks. */
@Singleton
class StepChoices {

    private static final List<Choice> OUTCOMES =
            choices(Outcome.values(), outcome -> Swedish.capitalised(LexSarahReports.labelOf(outcome)));

    private static final List<Choice> NATURES = choices(Entry.Nature.values(), Entry.Nature::label);

    private static final List<Choice> TOPICS = choices(Topic.values(), Topic::label);

    private static final List<Choice> DECIDERS =
            choices(DecideUrgently.Decider.values(), DecideUrgently.Decider::label);

    private static final List<Choice> RESULTS = choices(IvoResult.values(), result -> "IVO " + result.label());

    private static final List<Choice> YES_OR_NO = List.of(new Choice("true", "Ja"), new Choice("false", "Nej"));

    private static final List<Choice> SECRECY = List.of(
            new Choice("false", "Som sekretessärende"),
            new Choice("true", "Som offentligt ärende, utan uppgifter om någon enskild"));

    private final Investigators investigators;
    private final RequestDecision requests;

    StepChoices(Investigators investigators, RequestDecision requests) {
        this.investigators = investigators;
        this.requests = requests;
    }

    record Choices(
            List<Choice> investigators,
            List<Choice> outcomes,
            List<Choice> natures,
            List<Choice> topics,
            List<Choice> deciders,
            List<Choice> results,
            List<Choice> yesOrNo,
            List<Choice> secrecy) {}

    Choices of(Handle tx, Tenant tenant) {
        return new Choices(
                investigators.all(tx, tenant).stream()
                        .map(each -> new Choice(each.id(), each.name() + ", " + each.title()))
                        .toList(),
                OUTCOMES,
                NATURES,
                TOPICS,
                DECIDERS,
                RESULTS,
                YES_OR_NO,
                SECRECY);
    }

    /** What the documentation still has to hold before the board can be asked. */
    List<String> missing(Handle tx, Caller caller, String reportId) {
        return requests.documentation(tx, caller, reportId).missing();
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), label.apply(value)))
                .toList();
    }
}
