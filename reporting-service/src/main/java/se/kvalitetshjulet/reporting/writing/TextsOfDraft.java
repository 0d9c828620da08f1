package se.kvalitetshjulet.reporting.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.reporting.report.Block;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.report.Section;
import se.kvalitetshjulet.reporting.validation.Evidence;
import se.kvalitetshjulet.reporting.written.Fault;
import se.kvalitetshjulet.reporting.written.Flag;

/** Holds a draft against what is written just now. */
@ApplicationScoped
public class TextsOfDraft {

    private final Store store;
    private final ReadTexts texts;

    TextsOfDraft(Store store, ReadTexts texts) {
        this.store = store;
        this.texts = texts;
    }

    /** Whether somebody has written since it was assembled. */
    public boolean haveChanged(Report draft) {
        return store.inTenant(draft.tenant(), tx -> of(tx, draft)).stream().anyMatch(Evidence.WrittenText::changed);
    }

    /** Each section that people write; none in a report that is counted only. */
    public List<Evidence.WrittenText> of(Handle tx, Report draft) {
        if (draft.sections().stream().allMatch(section -> section.sectionId() == null)) {
            return List.of();
        }
        return texts.all(tx, draft.tenant(), draft.kind(), draft.period()).stream()
                .map(state -> new Evidence.WrittenText(
                        state.section().heading(),
                        state.printed().isEmpty(),
                        !said(draft, state).equals(words(state.printed())),
                        state.flags().stream()
                                .flatMap(flag -> flag.changes().stream())
                                .map(Flag.Change::inWords)
                                .toList(),
                        state.unknown().stream().map(Fault::inWords).toList()))
                .toList();
    }

    private static List<Block> said(Report draft, SectionState state) {
        return draft.sections().stream()
                .filter(section ->
                        Objects.equals(section.sectionId(), state.section().sectionId()))
                .map(Section::written)
                .filter(Objects::nonNull)
                .findFirst()
                .map(TextsOfDraft::words)
                .orElse(List.of());
    }

    /** The values of figures are the draft's own: whole it may show more than is published. */
    private static List<Block> words(List<Block> blocks) {
        return blocks.stream()
                .map(block -> new Block(
                        block.kind(),
                        block.lines().stream()
                                .map(line -> line.stream()
                                        .map(run -> run.figureId() == null ? run : run.saying(run.figureId()))
                                        .toList())
                                .toList()))
                .toList();
    }
}
