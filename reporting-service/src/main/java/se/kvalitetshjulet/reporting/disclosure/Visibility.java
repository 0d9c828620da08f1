package se.kvalitetshjulet.reporting.disclosure;

/** Whether a figure is shown, and if not, why. */
public enum Visibility {
    SHOWN,
    /** Small: shown as less than the threshold. */
    SMALL,
    /** Its size would give a small one away; as a rule it is large enough itself. */
    COMPLEMENTARY
}
