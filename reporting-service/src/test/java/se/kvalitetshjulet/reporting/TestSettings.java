package se.kvalitetshjulet.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** What some boards of the tests have decided for themselves. */
@QuarkusTestResource(TestSettings.class)
public class TestSettings implements QuarkusTestResourceLifecycleManager {

    /** A board whose units and departments approve too. */
    static final String ALL_LEVELS = "all-levels";

    /** A board where one person may both check and approve, and nobody but the head of administration approves. */
    static final String ONE_PERSON = "one-person";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "kvalitetshjulet.reporting.approval.own.\"9999/" + ALL_LEVELS + "\".steps",
                "APPROVED_BY_ADMINISTRATION,APPROVED_BY_UNIT,CHECKED,APPROVED_BY_DEPARTMENT",
                "kvalitetshjulet.reporting.approval.own.\"9999/" + ONE_PERSON
                        + "/UNEXECUTED_DECISIONS\".one-person-may-do-both",
                "true");
    }

    @Override
    public void stop() {}
}
