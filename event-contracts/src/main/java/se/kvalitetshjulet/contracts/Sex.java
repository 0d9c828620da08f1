package se.kvalitetshjulet.contracts;

/** As the statistics need it. */
public enum Sex {
    WOMAN,
    MAN,
    UNKNOWN
}
