package se.kvalitetshjulet.contracts.activity;

/** Whom a report of concern, a placement or a service is about. */
public enum PersonGroup {
    CHILD,
    YOUTH,
    ADULT
}
