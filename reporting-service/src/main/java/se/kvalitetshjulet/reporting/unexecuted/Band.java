package se.kvalitetshjulet.reporting.unexecuted;

import java.util.Arrays;

/**
 * How long someone has waited, as the council reads it. The first band begins where a wait becomes overdue, which is
 * after 89 to 92 days depending on the months; the others at half a year and a year.
 */
enum Band {
    UP_TO_180("Högst 180 dagar", 180),
    UP_TO_365("181–365 dagar", 365),
    OVER_365("Mer än 365 dagar", Long.MAX_VALUE);

    private final String label;
    private final long longest;

    Band(String label, long longest) {
        this.label = label;
        this.longest = longest;
    }

    static Band of(long days) {
        return Arrays.stream(values())
                .filter(band -> days <= band.longest)
                .findFirst()
                .orElseThrow();
    }

    String label() {
        return label;
    }
}
