package se.kvalitetshjulet.reporting.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ChainLink;
import se.kvalitetshjulet.reporting.chain.ChainFault.Code;

/**
 * Finds what has been done to a chain since it was issued. By itself it shows when a row or a file was altered, taken away
 * or put in. Only a copy that was kept elsewhere shows when its tail was cut together with the ledger's end, or when
 * everything was written anew.
 */
public final class ChainRule {

    private final List<Examined> editions;
    private final ChainEnd end;
    private final List<ChainFault> faults = new ArrayList<>();

    private ChainRule(Collection<Examined> editions, ChainEnd end) {
        this.editions = editions.stream()
                .sorted(Comparator.comparingInt(one -> one.edition().number()))
                .toList();
        this.end = end;
    }

    /**
     * @param heard the copy kept elsewhere; null when there is none to compare with
     */
    public static ChainVerification verify(
            Collection<Examined> editions, ChainEnd end, @Nullable Collection<ChainLink> heard) {
        ChainRule rule = new ChainRule(editions, end);
        rule.examineEach();
        rule.followTheLinks();
        rule.compareWithEnd();
        if (heard != null) {
            rule.compareWith(heard);
        }
        return rule.result(heard);
    }

    private void examineEach() {
        for (Examined one : editions) {
            ChainedEdition row = one.edition();
            if (!one.contentHash().equals(row.contentHash())) {
                fault(Code.CONTENT_CHANGED, row, "Det som utgåvan säger är inte det som publicerades.");
            }
            if (!one.hash().equals(row.hash())) {
                fault(Code.LINK_CHANGED, row, "Utgåvans fil eller dess plats i kedjan är ändrad.");
            }
            if (!one.rowAgrees()) {
                fault(Code.ROW_CHANGED, row, "Uppgifterna om utgåvan stämmer inte med utgåvans fil.");
            }
            if (!one.wholeAgrees()) {
                fault(Code.WHOLE_CHANGED, row, "Utgåvans underlag med alla tal stämmer inte med utgåvans fil.");
            }
        }
    }

    private void followTheLinks() {
        int expected = 1;
        String before = null;
        for (Examined one : editions) {
            ChainedEdition row = one.edition();
            if (row.number() > expected) {
                missing(Code.MISSING, expected, row.number() - 1);
            } else if (!Objects.equals(row.previousHash(), before)) {
                fault(Code.NOT_JOINED, row, "Utgåvan hänger inte ihop med den som står före i kedjan.");
            }
            expected = row.number() + 1;
            before = row.hash();
        }
    }

    private void compareWithEnd() {
        int last = lastNumber();
        if (end.number() > last) {
            missing(Code.TAIL_CUT, last + 1, end.number());
        } else if (end.number() < last || !Objects.equals(end.hash(), lastHash())) {
            faults.add(new ChainFault(
                    Code.END_CHANGED,
                    last,
                    editions.isEmpty() ? null : editions.getLast().edition().reportId(),
                    "Nämndens liggare säger inte att kedjan slutar med den här utgåvan."));
        }
    }

    private void compareWith(Collection<ChainLink> heard) {
        Map<Integer, ChainedEdition> here = editions.stream()
                .map(Examined::edition)
                .collect(Collectors.toMap(ChainedEdition::number, one -> one, (first, _) -> first));
        int last = Math.max(lastNumber(), end.number());
        Set<Integer> told = new HashSet<>();
        for (ChainLink link : heard) {
            ChainedEdition row = here.get(link.number());
            if (row != null && !isSame(link, row) && told.add(link.number())) {
                fault(Code.REWRITTEN, row, "Nämnden har fått veta om en annan utgåva med det här numret.");
            } else if (row == null && link.number() > last && told.add(link.number())) {
                faults.add(new ChainFault(
                        Code.UNKNOWN_HERE,
                        link.number(),
                        null,
                        "Nämnden har fått veta om en utgåva som inte längre finns här."));
            }
        }
    }

    private static boolean isSame(ChainLink heard, ChainedEdition row) {
        return heard.hash().equals(row.hash()) && Objects.equals(heard.previousHash(), row.previousHash());
    }

    private ChainVerification result(@Nullable Collection<ChainLink> heard) {
        faults.sort(Comparator.comparingInt(ChainFault::number));
        List<Integer> unheard = new ArrayList<>();
        if (heard != null) {
            Set<Integer> numbers = heard.stream().map(ChainLink::number).collect(Collectors.toSet());
            editions.stream()
                    .map(one -> one.edition().number())
                    .filter(number -> !numbers.contains(number))
                    .forEach(unheard::add);
        }
        return new ChainVerification(
                faults.isEmpty() ? ChainVerification.Result.INTACT : ChainVerification.Result.BROKEN,
                editions.size(),
                lastHash(),
                heard == null ? null : heard.size(),
                unheard,
                faults);
    }

    private int lastNumber() {
        return editions.isEmpty() ? 0 : editions.getLast().edition().number();
    }

    private @Nullable String lastHash() {
        return editions.isEmpty() ? null : editions.getLast().edition().hash();
    }

    private void missing(Code code, int from, int to) {
        String which = from == to ? "Utgåva nummer " + from : "Utgåvorna nummer " + from + " till " + to;
        String where = code == Code.TAIL_CUT ? "i slutet av kedjan" : "i kedjan";
        faults.add(new ChainFault(code, from, null, which + " saknas " + where + "."));
    }

    private void fault(Code code, ChainedEdition edition, String detail) {
        faults.add(new ChainFault(code, edition.number(), edition.reportId(), detail));
    }
}
