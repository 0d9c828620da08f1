package se.kvalitetshjulet.contracts.activity;

public enum InvestigationGroup {
    CHILD,
    YOUTH,
    ADULT,
    FAMILY_LAW,
    ASSISTANCE
}
