package se.kvalitetshjulet.contracts;

/** Who holds the truth about the things a type tells of. */
public enum Owner {
    DECISIONS,
    DEVIATIONS,
    REPORTING,
    AGENDA,

    /** The system that owns units and departments; every service keeps its own copy. */
    ORGANISATION,

    /** Whichever service owns the thing, or the list, that the event names. */
    ANY
}
