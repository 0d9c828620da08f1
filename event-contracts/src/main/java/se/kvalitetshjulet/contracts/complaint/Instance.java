package se.kvalitetshjulet.contracts.complaint;

/** Who handles a complaint: the unit first, then the board's delegation. */
public enum Instance {
    UNIT,
    DELEGATION
}
