package se.kvalitetshjulet.reporting.unexecuted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kvalitetshjulet.statute.Act;
import se.kvalitetshjulet.statute.Law;
import se.kvalitetshjulet.statute.LegalBasis;
import se.kvalitetshjulet.statute.Quarter;

/**
 * The provisions that a report speaks of: those of the Social Services Act in force on the quarter's last day, and all
 * that decisions in it rest on.
 */
final class Grounds {

    private final Set<LegalBasis> bases = EnumSet.noneOf(LegalBasis.class);

    Grounds(Quarter quarter, Collection<Kind> kinds) {
        for (LegalBasis basis : LegalBasis.values()) {
            if (basis.law() == Law.SOL && basis.validOn(quarter.lastDay())) {
                bases.add(basis);
            }
        }
        kinds.stream()
                .flatMap(one -> LegalBasis.ofCode(one.legalBasis()).stream())
                .forEach(bases::add);
    }

    boolean holds(Law law) {
        return bases.stream().anyMatch(basis -> basis.law() == law);
    }

    /** {@code bistånd enligt 4 kap. 1 § socialtjänstlagen (SoL)}, with one act; by number where there are two. */
    String introduced() {
        boolean oneSocialServicesAct = byAct(true).size() == 1;
        return list(byAct(false).entrySet().stream()
                .map(act -> act.getValue()
                        + " "
                        + (act.getKey().law() == Law.LSS || oneSocialServicesAct
                                ? act.getKey().titleIntroducingAbbreviation()
                                : act.getKey().title()))
                .toList());
    }

    /** {@code 4 kap. 1 § SoL}. */
    String shortly() {
        boolean oneSocialServicesAct = byAct(true).size() == 1;
        Map<Act, List<String>> places = new LinkedHashMap<>();
        bases.forEach(basis -> {
            List<String> ofAct = places.computeIfAbsent(basis.act(), _ -> new ArrayList<>());
            String place = basis.law() == Law.LSS ? "9 §" : basis.provision().place();
            if (!ofAct.contains(place)) {
                ofAct.add(place);
            }
        });
        return list(places.entrySet().stream()
                .map(act -> list(act.getValue())
                        + " "
                        + (act.getKey().law() == Law.LSS || oneSocialServicesAct
                                ? act.getKey().law().abbreviation()
                                : act.getKey().title()))
                .toList());
    }

    private Map<Act, String> byAct(boolean socialServicesOnly) {
        Map<Act, List<String>> wordsOf = new LinkedHashMap<>();
        bases.stream()
                .filter(basis -> !socialServicesOnly || basis.law() == Law.SOL)
                .forEach(basis -> {
                    List<String> words = wordsOf.computeIfAbsent(basis.act(), _ -> new ArrayList<>());
                    if (!words.contains(words(basis))) {
                        words.add(words(basis));
                    }
                });
        Map<Act, String> joined = new LinkedHashMap<>();
        wordsOf.forEach((act, words) -> joined.put(act, list(words)));
        return joined;
    }

    private static String words(LegalBasis basis) {
        return switch (basis) {
            case SOL_2001_4_1 -> "bistånd enligt 4 kap. 1 §";
            case SOL_2025_11_1 -> "insatser enligt 11 kap. 1 §";
            case SOL_2025_12_1 -> "ekonomiskt bistånd enligt 12 kap. 1 §";
            default -> "insatser enligt 9 §";
        };
    }

    /** {@code a, b och c}. */
    static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " och " + words.getLast();
    }
}
