package se.kvalitetshjulet.agenda.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;

/**
 * The paragraphs of a meeting.
 *
 * @param approveBy the last day to approve them (KL 5:69)
 * @param approved whether all are
 */
public record MinutesView(
        UUID meetingId, LocalDate heldOn, LocalDate approveBy, boolean approved, List<Paragraph> paragraphs) {

    /**
     * One decided item.
     *
     * @param points left out for a secret item, unless the caller is entitled to it
     */
    public record Paragraph(
            int paragraph,
            UUID itemId,
            String heading,
            String designation,
            ItemDecided.Outcome outcome,
            @Nullable List<String> points,
            @Nullable LocalDate approvedOn) {}
}
