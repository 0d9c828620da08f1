package se.kvalitetshjulet.deviations.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.draft.Draft;
import se.kvalitetshjulet.deviations.draft.Drafts;
import se.kvalitetshjulet.deviations.form.QuestionForm;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.kit.web.Form;

/** Deviations that somebody has begun to report. What is required of one is required when it is sent. */
@ApplicationScoped
class DraftedDeviations {

    private static final Set<String> FIELDS = Set.of(
            "area",
            "unit",
            "occurredOn",
            "discoveredOn",
            "reportedOn",
            "onPaper",
            "affects",
            "sex",
            "description",
            "affectedPerson",
            "immediateAction");

    private final Drafts drafts;
    private final DeviationForm forms;
    private final RegisterDeviation register;
    private final Store store;

    DraftedDeviations(Drafts drafts, DeviationForm forms, RegisterDeviation register, Store store) {
        this.drafts = drafts;
        this.forms = forms;
        this.register = register;
        this.store = store;
    }

    List<Draft> list(Caller author) {
        return store.inTenant(author.tenant(), tx -> drafts.list(tx, author));
    }

    /** Also one that has been sent. */
    Draft find(Caller author, String draftId) {
        return store.inTenant(author.tenant(), tx -> drafts.find(tx, author, draftId))
                .orElseThrow(Refusal::notFound);
    }

    Draft begin(Caller author, Map<String, String> fields) {
        return store.inTenant(author.tenant(), tx -> drafts.begin(tx, author, known(fields)));
    }

    /**
     * @param ifMatch the version that the author has seen, perhaps in another window
     */
    Draft keep(Caller author, String draftId, Map<String, String> fields, @Nullable String ifMatch) {
        return store.inTenant(author.tenant(), tx -> {
            var draft = drafts.find(tx, author, draftId)
                    .filter(each -> each.sentAs() == null)
                    .orElseThrow(Refusal::notFound);
            Versions.require(ifMatch, draft.version());
            return drafts.keep(tx, author, draft, known(fields));
        });
    }

    void delete(Caller author, String draftId) {
        store.useTenant(author.tenant(), tx -> drafts.delete(tx, author, draftId));
    }

    /**
     * Reports what is typed, or refuses by what is missing. What has been sent already is answered by what it became.
     *
     * @param typed what is typed now; null is what the draft holds
     */
    String send(Caller author, String draftId, @Nullable Map<String, String> typed) {
        return store.inTenant(author.tenant(), tx -> {
            var draft = drafts.find(tx, author, draftId).orElseThrow(Refusal::notFound);
            if (draft.sentAs() != null) {
                return draft.sentAs();
            }
            var read = forms.read(Form.filledWith(typed == null ? draft.fields() : known(typed)));
            if (read.wanted() == null) {
                throw new Refusal(new Refused(
                        CommonProblem.INVALID_REQUEST,
                        "Fyll i det som saknas och skicka igen.",
                        read.form().errors()));
            }
            var registered = register.register(author, read.wanted()).deviationId();
            drafts.sent(tx, author, draft, registered);
            return registered;
        });
    }

    private static Map<String, String> known(Map<String, String> fields) {
        var known = new TreeMap<>(fields);
        known.keySet().removeIf(field -> !FIELDS.contains(field) && !field.startsWith(QuestionForm.PREFIX));
        known.values().removeIf(String::isBlank);
        return known;
    }
}
