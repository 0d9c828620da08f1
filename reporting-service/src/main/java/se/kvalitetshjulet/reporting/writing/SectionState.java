package se.kvalitetshjulet.reporting.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.kind.WrittenSection;
import se.kvalitetshjulet.reporting.report.Block;
import se.kvalitetshjulet.reporting.written.Fault;
import se.kvalitetshjulet.reporting.written.FigureTexts;
import se.kvalitetshjulet.reporting.written.Flag;
import se.kvalitetshjulet.reporting.written.Writing;

/**
 * A section with what is written in it just now.
 *
 * @param last null when nothing has been written
 * @param printed what is written, with the figures as they are now
 * @param flags passages whose figures have changed since they were written
 * @param unknown names that the report has no figure for
 */
public record SectionState(
        WrittenSection section, @Nullable SavedText last, List<Block> printed, List<Flag> flags, List<Fault> unknown) {

    public SectionState {
        printed = List.copyOf(printed);
        flags = List.copyOf(flags);
        unknown = List.copyOf(unknown);
    }

    /** What there is to do about it. */
    public enum Status {
        EMPTY,
        UNKNOWN_FIGURE,
        FLAGGED,
        WRITTEN
    }

    static SectionState of(WrittenSection section, @Nullable SavedText last, FigureTexts figures) {
        if (last == null) {
            return new SectionState(section, null, List.of(), List.of(), List.of());
        }
        Writing writing = Writing.of(last.text());
        return new SectionState(
                section,
                last,
                writing.with(figures),
                Flag.of(writing, last.remembered(), figures),
                // Before there are any figures no name is a wrong one.
                figures.areKnown() ? writing.unknown(figures).toList() : List.of());
    }

    /** 0 before the first. */
    public int version() {
        return last == null ? 0 : last.version();
    }

    public String text() {
        return last == null ? "" : last.text();
    }

    public Status status() {
        if (printed.isEmpty()) {
            return Status.EMPTY;
        }
        if (!unknown.isEmpty()) {
            return Status.UNKNOWN_FIGURE;
        }
        return flags.isEmpty() ? Status.WRITTEN : Status.FLAGGED;
    }
}
