package se.kvalitetshjulet.reporting.writing;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.approval.Approval;
import se.kvalitetshjulet.reporting.report.Block;
import se.kvalitetshjulet.reporting.written.Fault;
import se.kvalitetshjulet.reporting.written.Flag;

/**
 * A section that people write, as the API gives it.
 *
 * @param hint what is expected there
 * @param version 0 before anything is written
 * @param text Markdown, as it was typed
 * @param printed what is written, with the figures as they are now
 * @param flags passages whose figures have changed since they were written
 * @param unknown lines with a name that the report has no figure for
 */
@Schema(name = "WrittenSection")
record SectionView(
        String sectionId,
        String heading,
        String hint,
        SectionState.Status status,
        int version,
        String text,
        List<Block> printed,
        List<Flag> flags,
        List<Fault> unknown,
        Approval.@Nullable By by,
        @Nullable Instant savedAt) {

    static SectionView of(SectionState state) {
        SavedText last = state.last();
        return new SectionView(
                state.section().sectionId(),
                state.section().heading(),
                state.section().hint(),
                state.status(),
                state.version(),
                state.text(),
                state.printed(),
                state.flags(),
                state.unknown(),
                last == null ? null : Approval.By.of(last.by()),
                last == null ? null : last.at());
    }
}
