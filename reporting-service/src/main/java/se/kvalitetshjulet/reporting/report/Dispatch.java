package se.kvalitetshjulet.reporting.report;

import java.time.LocalDate;
import java.util.List;

/**
 * To whom an adopted edition may be sent, now that the minutes, or its paragraph, are approved.
 *
 * @param releasedOn the day of the approval
 */
public record Dispatch(LocalDate releasedOn, List<String> recipients) {

    public Dispatch {
        recipients = List.copyOf(recipients);
    }
}
