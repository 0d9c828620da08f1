package se.kvalitetshjulet.agenda.communication;

import java.time.LocalDate;
import java.util.UUID;

/** An item of an agenda that an extract of the registry can be fixed on. */
public record ExtractPlace(UUID meetingId, UUID itemId, String heading, LocalDate heldOn) {}
