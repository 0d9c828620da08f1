package se.kvalitetshjulet.contracts.activity;

/** How a case began. */
public enum CaseOrigin {
    REPORT,
    APPLICATION,
    COURT,
    EVICTION_NOTICE,
    OTHER
}
