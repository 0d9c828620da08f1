package se.kvalitetshjulet.decisions.ivo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.paging.Page;

/**
 * A quarter's individual reports to one recipient, as far as the caller sees.
 *
 * @param lastDay the day as of which everything is told
 * @param provisions that oblige to report, as in force that day
 * @param sent missing until the reports are marked as sent; from then on they stay as they were
 * @param incomplete how many reports lack something
 * @param laterExecuted what the recipient believes to wait and has been executed since, to be told at once
 */
public record IndividualReports(
        String quarter,
        Recipient recipient,
        LocalDate lastDay,
        List<String> provisions,
        @Nullable Sending sent,
        List<IndividualReport> data,
        Page.Meta meta,
        long incomplete,
        Difference difference,
        List<LaterExecuted> laterExecuted) {

    /** Who marked the reports as sent, and when. */
    public record Sending(Instant sentAt, String sentBy, String role) {}

    /**
     * What has changed since the last quarter that was sent.
     *
     * @param comparedWith that quarter; missing when none was
     * @param corrected reports with other dates than they had
     * @param gone reported as waiting then, and no longer reportable
     */
    public record Difference(
            @Nullable String comparedWith,
            long newReports,
            long repeated,
            long executed,
            long closed,
            long corrected,
            List<Mention> gone) {}

    /** A report by its number, with as much as it takes to recognise it. */
    public record Mention(
            long number,
            @Nullable String decisionId,
            String kindLabel,
            LocalDate decidedOn,
            String serviceTypeLabel,
            String unit,
            String unitName) {}

    /**
     * A reported wait that has ended by execution.
     *
     * @param reportedFor the last quarter for which it was reported
     * @param provision which obliges to tell, as in force at the end of the quarter of execution
     */
    public record LaterExecuted(Mention report, String reportedFor, LocalDate executedOn, String provision) {}
}
