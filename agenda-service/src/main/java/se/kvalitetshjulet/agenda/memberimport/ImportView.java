package se.kvalitetshjulet.agenda.memberimport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.member.MemberView;
import se.kvalitetshjulet.agenda.member.Term;

/**
 * What a file does, or did, to the register.
 *
 * @param from the day from which the file says who sits
 * @param changes in the order added, changed, ended, unchanged
 * @param faults rows that cannot be used; as long as there are any nothing can be brought in
 * @param version of the register, for {@code If-Match} when the file is brought in
 */
record ImportView(UUID importId, LocalDate from, List<ChangeView> changes, List<RowFault> faults, long version) {

    /**
     * What becomes of a person.
     *
     * @param line of the file; null for one who is not in it
     */
    public record ChangeView(
            ImportPlan.Kind kind,
            @Nullable Integer line,
            MemberView.@Nullable TermView before,
            MemberView.@Nullable TermView after) {

        /** Who it is. */
        public String name() {
            return after == null ? before.name() : after.name();
        }
    }

    static ImportView of(UUID importId, ImportPlan plan, long version) {
        return new ImportView(
                importId,
                plan.from(),
                plan.changes().stream()
                        .map(change -> new ChangeView(
                                change.kind(),
                                change.row() == null ? null : change.row().line(),
                                view(change.before()),
                                view(change.after())))
                        .toList(),
                plan.faults(),
                version);
    }

    /** Whether there is something to bring in. */
    public boolean isReady() {
        return faults.isEmpty() && changes.stream().anyMatch(change -> change.kind() != ImportPlan.Kind.UNCHANGED);
    }

    private static MemberView.@Nullable TermView view(@Nullable Term term) {
        return term == null ? null : MemberView.TermView.of(term, true);
    }
}
