package se.kvalitetshjulet.agenda.member;

/** Among whom the order of substitutes runs, as the council has decided. */
public enum SteppingIn {
    PARTY("i partiet"),
    BOARD("i nämnden");

    private final String swedish;

    SteppingIn(String swedish) {
        this.swedish = swedish;
    }

    String swedish() {
        return swedish;
    }
}
