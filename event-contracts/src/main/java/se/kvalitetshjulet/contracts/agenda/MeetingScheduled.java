package se.kvalitetshjulet.contracts.agenda;

import java.time.Instant;

/** A meeting has its time and place. */
public record MeetingScheduled(String meetingId, Instant startsAt, String place) {}
