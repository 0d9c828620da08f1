package se.kvalitetshjulet.contracts.activity;

public enum CaseKind {
    ASSISTANCE,
    SECOND_HAND_CONTRACT,
    OWN_FUNDS,
    CHILD,
    ADULT,
    FAMILY_LAW,
    COOPERATION_TALKS,
    ESTATE_REPORT
}
