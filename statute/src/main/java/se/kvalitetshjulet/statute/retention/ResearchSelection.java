package se.kvalitetshjulet.statute.retention;

import java.util.Set;

/**
 * What is kept for research: everything in some municipalities, and in all others what is about persons born on some days
 * (13 kap. 1 § socialtjänstförordningen 2025:468, 12 § förordningen 1993:1090).
 *
 * @param municipalities codes, or the two digits of a county for all of its municipalities
 * @param days of the month
 */
public record ResearchSelection(Set<String> municipalities, Set<Integer> days) {

    /** The counties of Östergötland, Gotland and Västernorrland, and Göteborg; elsewhere the 5th, 15th and 25th. */
    public static final ResearchSelection OF_THE_LAW =
            new ResearchSelection(Set.of("05", "09", "22", "1480"), Set.of(5, 15, 25));

    public ResearchSelection {
        municipalities = Set.copyOf(municipalities);
        days = Set.copyOf(days);
        if (municipalities.stream().anyMatch(code -> !code.matches("\\d{2}|\\d{4}"))) {
            throw new IllegalArgumentException("a municipality has four digits, a county two");
        }
        if (days.stream().anyMatch(day -> day < 1 || day > 31)) {
            throw new IllegalArgumentException("a day of a month is from 1 to 31");
        }
    }

    boolean keepsAllOf(String municipality) {
        return municipalities.contains(municipality) || municipalities.contains(municipality.substring(0, 2));
    }
}
