package se.kvalitetshjulet.agenda.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A note that something is secret (sekretessmarkering, OSL 5 kap. 5 §). It says that secrecy is to be tried when somebody asks;
 * it decides nothing.
 *
 * @param provision {@code 26 kap. 1 § OSL}
 * @param authority whose note it is
 */
public record SecrecyMark(String provision, LocalDate markedOn, String authority) {

    /** How a chapter and a paragraph are written. */
    static final String CITED = "\\d+ kap\\. \\d+ [a-z]? ?§";

    private static final Pattern CITATION = Pattern.compile(CITED);

    /** The chapter and paragraph, {@code 26 kap. 1 §}, and nothing else that is written with them; empty in an older mark without. */
    public Optional<String> citation() {
        return CITATION.matcher(provision).results().findFirst().map(MatchResult::group);
    }

    /** As everybody may see it: what is written beside the provision may tell what the mark is to hide. */
    public SecrecyMark open() {
        return new SecrecyMark(citation().map(cited -> cited + " OSL").orElse("OSL"), markedOn, authority);
    }
}
