package se.kvalitetshjulet.contracts.agenda;

import java.time.LocalDate;

/** The public notice has been taken down; the appeal time has run out. */
public record PublicNoticeRemoved(String meetingId, LocalDate on, LocalDate appealUntil) {}
