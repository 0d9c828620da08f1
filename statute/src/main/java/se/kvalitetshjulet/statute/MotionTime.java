package se.kvalitetshjulet.statute;

import java.time.LocalDate;

/** KL 5:35: a motion should be prepared so that the council can decide on it within a year from the day it was raised. */
public final class MotionTime {

    private MotionTime() {}

    /** The last day of the year. */
    public static LocalDate decidedBy(LocalDate raisedOn) {
        return raisedOn.plusYears(1);
    }
}
