package se.kvalitetshjulet.contracts.agenda;

import java.time.LocalDate;
import java.util.List;

/** Minutes, or single paragraphs of them, have been approved (KL 5:69). */
public record MinutesApproved(String meetingId, List<Integer> paragraphs, LocalDate approvedOn) {

    public MinutesApproved {
        paragraphs = List.copyOf(paragraphs);
    }
}
