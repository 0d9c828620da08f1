package se.kvalitetshjulet.contracts.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A complaint is concluded. */
public record ComplaintConcluded(
        String complaintId,
        LocalDate on,
        @Nullable Boolean satisfied,
        @Nullable Instance by,
        @Nullable String outcome) {}
