package se.kvalitetshjulet.deviations.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** Makes a new version of what the board asks. What has been reported keeps the version it was asked by. */
@ApplicationScoped
class ReviseForm {

    static final String FIELD = "schema";

    private static final int LONGEST = 50_000;

    private final Forms forms;
    private final FormSchemas schemas;
    private final Store store;
    private final InstantSource clock;

    ReviseForm(Forms forms, FormSchemas schemas, Store store, InstantSource clock) {
        this.forms = forms;
        this.schemas = schemas;
        this.store = store;
        this.clock = clock;
    }

    /** The form that a schema makes, as it would be shown. */
    QuestionForm tryOut(String schema) {
        var faults = schema.length() > LONGEST ? List.of("Schemat är för långt.") : schemas.faults(schema);
        if (!faults.isEmpty()) {
            throw new Refusal(new Refused(
                    CommonProblem.INVALID_REQUEST,
                    "Rätta schemat och skicka igen.",
                    faults.stream().map(fault -> new Violation(FIELD, fault)).toList()));
        }
        return schemas.read(0, schema);
    }

    /**
     * @param ifMatch the version that the caller has seen; 0 when there was none
     */
    QuestionForm revise(Caller by, String schema, @Nullable String ifMatch) {
        tryOut(schema);
        return store.inTenant(by.tenant(), tx -> {
            int version = forms.current(tx, by.tenant()).version();
            Versions.require(ifMatch, version);
            var revised = schemas.read(version + 1, schema);
            if (!forms.add(tx, by, revised, clock.instant())) {
                throw new Refusal(CommonProblem.STALE, "Hämta den senaste versionen och gör om ändringen i den.");
            }
            return revised;
        });
    }
}
