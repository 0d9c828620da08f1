package se.kvalitetshjulet.contracts.agenda;

import java.time.LocalDate;

/** The approval has been posted on the notice board (KL 8:12). */
public record PublicNoticePosted(String meetingId, LocalDate on, LocalDate appealUntil) {}
