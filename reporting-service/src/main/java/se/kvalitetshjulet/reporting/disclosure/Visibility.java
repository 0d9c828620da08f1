package se.kvalitetshjulet.reporting.disclosure;

/** Whether a figure is shown, and if not, why. */
public enum Visibility {
    SHOWN,
    /** Small: shown as less than the threshold. */
    SMALL,
    /** Large enough, but it would give a small one away. */
    COMPLEMENTARY
}
