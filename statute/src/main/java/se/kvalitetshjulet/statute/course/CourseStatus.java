package se.kvalitetshjulet.statute.course;

/** Where a decision's execution stands, with the Swedish word for it. */
public enum CourseStatus {
    /** Events have come, but not the decision. */
    UNKNOWN("okänt beslut"),
    NOT_EXECUTED("ej verkställt"),
    PARTLY_EXECUTED("delvis verkställt"),
    EXECUTED("verkställt"),
    INTERRUPTED("avbrott i verkställighet"),
    CLOSED("avslutat");

    private final String label;

    CourseStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
