package se.kvalitetshjulet.contracts;

import com.fasterxml.jackson.annotation.JsonValue;

/** Age in whole years, as broad as the statistics need. */
public enum AgeBand {
    FROM_0_TO_12("0-12"),
    FROM_13_TO_17("13-17"),
    FROM_18_TO_24("18-24"),
    FROM_25_TO_64("25-64"),
    FROM_65("65-");

    private final String label;

    AgeBand(String label) {
        this.label = label;
    }

    @JsonValue
    public String label() {
        return label;
    }
}
