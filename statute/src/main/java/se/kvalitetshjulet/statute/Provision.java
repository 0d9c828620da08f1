package se.kvalitetshjulet.statute;

/**
 * A place in an act, in the ways a text cites it.
 *
 * @param place chapter and paragraph, {@code 16 kap. 6 h §}
 */
public record Provision(String place, Act act) {

    /** {@code 16 kap. 6 h § socialtjänstlagen (2001:453)}. */
    public String citation() {
        return place + " " + act.title();
    }

    /** {@code 16 kap. 6 h § SoL}. */
    public String shortCitation() {
        return place + " " + act.law().abbreviation();
    }

    /** {@code 16 kap. 6 h § socialtjänstlagen (SoL)}, for the first mention in a text. */
    public String citationIntroducingAbbreviation() {
        return place + " " + act.titleIntroducingAbbreviation();
    }
}
