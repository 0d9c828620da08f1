package se.kvalitetshjulet.contracts.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An answered complaint goes to the board's delegation for complaints. */
public record ComplaintEscalated(
        String complaintId,
        LocalDate on,
        @Nullable Boolean satisfied,
        @Nullable Instance by,
        @Nullable String outcome) {}
