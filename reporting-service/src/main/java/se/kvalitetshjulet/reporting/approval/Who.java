package se.kvalitetshjulet.reporting.approval;

import se.kvalitetshjulet.kit.access.Caller;

/**
 * Somebody at work who has done something with a report.
 *
 * @param subject the identity provider's id of them, which tells two of the same name apart
 */
public record Who(String subject, String name, String title) {

    public static Who of(Caller caller) {
        return new Who(caller.subject(), caller.name(), caller.title());
    }
}
