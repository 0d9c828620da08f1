package se.kvalitetshjulet.agenda.memberimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.member.BoardTerms;
import se.kvalitetshjulet.agenda.member.Term;
import se.kvalitetshjulet.kit.problem.Refused;

/**
 * What becomes of the board when a file says who sits from a day on: who is not in it leaves the day before, who is new
 * comes, and who is something else than before is that from the day.
 */
record ImportPlan(LocalDate from, List<Change> changes, List<RowFault> faults) {

    /** What becomes of a person. */
    enum Kind {
        ADDED("ny"),
        CHANGED("ändrad"),
        ENDED("lämnar"),
        UNCHANGED("som förut");

        private final String swedish;

        Kind(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /**
     * A person's change.
     *
     * @param row null for one who leaves
     * @param before their term that day as it stands, null for one who is new
     * @param after null for one who leaves
     */
    record Change(
            Kind kind,
            @Nullable MemberRow row,
            @Nullable Term before,
            @Nullable Term after) {}

    /** Held against the register as it stands; nothing of it depends on the order of the rows. */
    static ImportPlan of(BoardTerms standing, LocalDate from, MemberFile file) {
        var faults = new ArrayList<>(file.faults());
        var changes = new ArrayList<Change>();
        var met = new HashSet<UUID>();
        for (var row : file.rows()) {
            var sitting = match(
                    standing.terms().stream().filter(term -> term.isOn(from)).toList(), row);
            if (sitting.size() > 1) {
                faults.add(new RowFault(
                        row.line(), MemberColumn.NAME.heading(), "Flera i nämnden heter så. Ange inloggningen."));
            } else if (sitting.isEmpty()) {
                changes.add(added(standing, from, row));
            } else if (!met.add(sitting.getFirst().id())) {
                faults.add(new RowFault(
                        row.line(),
                        MemberColumn.NAME.heading(),
                        "Samma person står på flera rader. Behåll en av dem."));
            } else {
                changes.add(kept(from, row, sitting.getFirst()));
            }
        }
        // Somebody who stands in a row that cannot be read does not leave for it.
        if (faults.isEmpty()) {
            standing.terms().stream()
                    .filter(term -> term.isOn(from) && !met.contains(term.id()))
                    .map(term -> new Change(Kind.ENDED, null, term, null))
                    .forEach(changes::add);
            faults.addAll(broken(standing, from, changes));
        }
        return new ImportPlan(
                from,
                changes.stream().sorted(Comparator.comparing(Change::kind)).toList(),
                faults.stream().sorted(Comparator.comparing(RowFault::line)).toList());
    }

    /** By the login where the row says it, else by the name. */
    private static List<Term> match(List<Term> terms, MemberRow row) {
        var byLogin = filtered(terms, term -> row.login() != null && row.login().equals(term.login()));
        return byLogin.isEmpty()
                ? filtered(
                        terms,
                        term -> term.name().equalsIgnoreCase(row.name())
                                && (row.login() == null || term.login() == null))
                : byLogin;
    }

    private static List<Term> filtered(List<Term> terms, Predicate<Term> wanted) {
        return terms.stream().filter(wanted).toList();
    }

    /** Somebody who has sat before is the same person. */
    private static Change added(BoardTerms standing, LocalDate from, MemberRow row) {
        var known = match(standing.terms(), row).stream()
                .map(Term::memberId)
                .distinct()
                .toList();
        var member = known.size() == 1 ? known.getFirst() : UUID.randomUUID();
        return new Change(Kind.ADDED, row, null, row.term(UUID.randomUUID(), member, from));
    }

    private static Change kept(LocalDate from, MemberRow row, Term before) {
        if (row.after(before, before.id(), before.from()).equals(before)) {
            return new Change(Kind.UNCHANGED, row, before, before);
        }
        // A term that begins on the very day has not been anything else: it is put right.
        var termId = before.from().equals(from) ? before.id() : UUID.randomUUID();
        return new Change(Kind.CHANGED, row, before, row.after(before, termId, from));
    }

    private static List<RowFault> broken(BoardTerms standing, LocalDate from, List<Change> changes) {
        var board = standing;
        for (var change : changes) {
            if (change.before() != null && change.kind() != Kind.UNCHANGED) {
                board = board.without(change.before());
                var ended = ended(change.before(), from);
                board = ended.isEmpty() ? board : board.with(ended.get());
            }
        }
        var faults = new ArrayList<RowFault>();
        for (var change : changes) {
            if (change.row() == null || change.after() == null || change.kind() == Kind.UNCHANGED) {
                continue;
            }
            var reason = board.brokenBy(change.after());
            if (reason.isEmpty()) {
                board = board.with(change.after());
            } else {
                faults.add(fault(change.row().line(), reason.get()));
            }
        }
        return faults;
    }

    private static RowFault fault(int line, Refused refused) {
        if (refused.violations().isEmpty()) {
            return new RowFault(line, null, refused.detail());
        }
        var violation = refused.violations().getFirst();
        return new RowFault(
                line,
                Arrays.stream(MemberColumn.values())
                        .filter(column -> column.name().equalsIgnoreCase(violation.field()))
                        .map(MemberColumn::heading)
                        .findFirst()
                        .orElse(null),
                violation.message());
    }

    /** The term up to the day before, or empty when it begins on the day: then it has never been. */
    static Optional<Term> ended(Term term, LocalDate from) {
        return term.from().isBefore(from) ? Optional.of(term.until(from.minusDays(1))) : Optional.empty();
    }
}
