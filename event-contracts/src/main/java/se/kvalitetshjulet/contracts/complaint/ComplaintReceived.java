package se.kvalitetshjulet.contracts.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A complaint or an opinion has come in. */
public record ComplaintReceived(
        String complaintId,
        Kind kind,
        Channel channel,
        String subject,
        @Nullable String unit,
        @Nullable String caseReference,
        LocalDate receivedOn) {

    public enum Kind {
        COMPLAINT,
        OPINION
    }

    public enum Channel {
        DIRECT,
        IVO
    }

    /** Stays with deviation-service. */
    public record Secrets(@Nullable String text, @Nullable String complainant) {}
}
