package se.kvalitetshjulet.contracts.agenda;

/** A delegated decision has been notified to the board. */
public record DelegatedDecisionNotified(String number, String meetingId) {}
