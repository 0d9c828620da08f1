package se.kvalitetshjulet.decisions.reportable;

import se.kvalitetshjulet.statute.course.Wait;

/**
 * Which wait of which decision. It stays the same through all corrections of dates, so that what was sent about it can be
 * found again.
 *
 * @param source of the event that interrupted; empty for the wait that began with the decision, which is one
 * @param id of the event that interrupted, likewise
 */
public record WaitKey(String decisionId, Wait.Cause cause, String source, String id) {

    public static WaitKey of(String decisionId, Wait wait) {
        return wait.cause() == Wait.Cause.DECISION
                ? new WaitKey(decisionId, wait.cause(), "", "")
                : new WaitKey(
                        decisionId,
                        wait.cause(),
                        wait.openedBy().source(),
                        wait.openedBy().id());
    }
}
