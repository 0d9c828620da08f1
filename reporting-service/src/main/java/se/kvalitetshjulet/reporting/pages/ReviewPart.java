package se.kvalitetshjulet.reporting.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.reporting.review.CheckedReport;
import se.kvalitetshjulet.reporting.review.HistoryLine;
import se.kvalitetshjulet.reporting.validation.Outcome;

/**
 * How far a report has come, and what the visitor may do with it now.
 *
 * @param version of a draft, as its forms carry it; an empty text for an edition
 * @param locked what the visitor's role may do but not now, each with its reason
 * @param recipients to whom the visitor may mark the edition as sent
 * @param checklist null for who may not see it, and where there is none
 * @param mayOverride whether the visitor may override what the checklist has found
 * @param texts what people write in the report; null for an edition, for who may not see it, and where nobody writes
 * @param history what has been done, the last first; empty for who may not see it
 */
public record ReviewPart(
        String version,
        List<Line> steps,
        Buttons buttons,
        List<String> locked,
        List<Choice> recipients,
        @Nullable CheckedReport checklist,
        boolean mayOverride,
        @Nullable Texts texts,
        List<HistoryLine> history) {

    /**
     * @param here the page where they are written
     * @param changed somebody has written since the draft was assembled
     * @param mayWrite whether the visitor writes, too
     */
    public record Texts(String here, boolean changed, boolean mayWrite) {}

    /**
     * A step in the row.
     *
     * @param kind of its sign: one of the kinds of the tag {@code kvhStatus}
     * @param state in a word
     * @param who took it, or who is to; an empty text where nobody is named
     * @param when it was taken; an empty text while it is not
     * @param more what more there is to say, each in a line
     */
    public record Line(String kind, String name, String state, String who, String when, List<String> more) {}

    /** What is offered. */
    public record Buttons(boolean check, boolean approve, boolean publish, boolean reopen) {

        public boolean any() {
            return check || approve || publish;
        }
    }

    /** What somebody has to do something about. */
    public List<CheckedReport.Line> open() {
        return checklist == null
                ? List.of()
                : checklist.findings().stream()
                        .filter(CheckedReport.Line::needsAction)
                        .toList();
    }

    public List<CheckedReport.Line> overridden() {
        return checklist == null
                ? List.of()
                : checklist.findings().stream()
                        .filter(line -> line.overridden() != null && line.outcome() == Outcome.FAILED)
                        .toList();
    }

    /** What holds, or has nothing to hold. */
    public List<CheckedReport.Line> settled() {
        return checklist == null
                ? List.of()
                : checklist.findings().stream()
                        .filter(line -> line.outcome() != Outcome.FAILED)
                        .toList();
    }
}
