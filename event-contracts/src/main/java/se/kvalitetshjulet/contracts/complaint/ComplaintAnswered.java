package se.kvalitetshjulet.contracts.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A complaint has been answered; the local rule is 14 days. */
public record ComplaintAnswered(
        String complaintId,
        LocalDate on,
        @Nullable Boolean satisfied,
        @Nullable Instance by,
        @Nullable String outcome) {}
