package se.kvalitetshjulet.contracts.report;

public enum ReportKind {
    UNEXECUTED_DECISIONS,
    QUALITY,
    MONTHLY,
    INTERNAL_CONTROL
}
