package se.kvalitetshjulet.statute;

import java.time.LocalDate;

/**
 * The days by which minutes are approved, their notice posted and a decision appealed (kommunallagen 2017:725). A time
 * that ends on a day that is not a working day ends on the next that is (2 § lagen 1930:173).
 */
public final class AppealTime {

    private static final int APPEAL_WEEKS = 3;
    private static final int APPROVAL_DAYS = 14;
    private static final int POSTING_DAYS = 2;

    private AppealTime() {}

    /** KL 13:5: the last day to appeal is three weeks from the day the approval was posted on the notice board. */
    public static LocalDate appealUntil(LocalDate postedOn) {
        return WorkingDays.onOrAfter(postedOn.plusWeeks(APPEAL_WEEKS));
    }

    /** KL 8:12: the notice stays until the appeal time has run out; this is the first day it may come down. */
    public static LocalDate noticeMayComeDownOn(LocalDate postedOn) {
        return appealUntil(postedOn).plusDays(1);
    }

    /** KL 5:69: the last day to approve the minutes, fourteen days after the meeting. */
    public static LocalDate minutesApprovedBy(LocalDate meetingOn) {
        return WorkingDays.onOrAfter(meetingOn.plusDays(APPROVAL_DAYS));
    }

    /** KL 8:12: the last day to post the notice, the second day after the approval. */
    public static LocalDate noticePostedBy(LocalDate approvedOn) {
        return WorkingDays.onOrAfter(approvedOn.plusDays(POSTING_DAYS));
    }
}
