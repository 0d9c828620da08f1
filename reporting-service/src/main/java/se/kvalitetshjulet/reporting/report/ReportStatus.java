package se.kvalitetshjulet.reporting.report;

/** Where a report stands between being assembled and being adopted by the board, with the Swedish word for it. */
public enum ReportStatus {
    DRAFT("utkast"),
    PUBLISHED("publicerad"),
    /** The board has approved it or noted it. */
    ADOPTED("antagen"),
    /** The board has sent it back (återremiss). */
    RETURNED("återremitterad"),
    REJECTED("avslagen");

    private final String label;

    ReportStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
