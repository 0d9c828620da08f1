package se.kvalitetshjulet.decisions.decision;

import java.util.Arrays;

/** The units that a granted amount is told in, with Swedish words. The contract takes other codes too; they are their own words. */
public enum GrantedUnit {
    HOURS_PER_WEEK("timmar per vecka"),
    HOURS_PER_MONTH("timmar per månad"),
    DAYS_PER_WEEK("dagar per vecka"),
    DAYS_PER_MONTH("dagar per månad"),
    NIGHTS_PER_MONTH("dygn per månad"),
    TIMES_PER_WEEK("gånger per vecka"),
    TIMES_PER_MONTH("gånger per månad");

    private final String label;

    GrantedUnit(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static String labelOf(String code) {
        return Arrays.stream(values())
                .filter(unit -> unit.name().equals(code))
                .findFirst()
                .map(GrantedUnit::label)
                .orElse(code);
    }
}
