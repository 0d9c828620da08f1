package se.kvalitetshjulet.agenda.notice;

import java.time.Instant;

/**
 * That an agenda was approved as it stood.
 *
 * @param meetingVersion what was approved; another version is another agenda
 * @param approvedBy as the approval is cited, {@code Ordföranden}
 * @param recordedBy the identity provider's id of whoever recorded it
 */
record AgendaApproval(long meetingVersion, String approvedBy, String recordedBy, Instant approvedAt) {}
