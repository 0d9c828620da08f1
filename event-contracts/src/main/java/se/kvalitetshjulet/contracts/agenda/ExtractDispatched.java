package se.kvalitetshjulet.contracts.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An extract of the minutes has been sent. */
public record ExtractDispatched(String meetingId, int paragraph, LocalDate on) {

    /** Stays with agenda-service. */
    public record Secrets(
            @Nullable String recipient, @Nullable String address) {}
}
