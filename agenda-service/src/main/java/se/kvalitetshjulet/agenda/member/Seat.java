package se.kvalitetshjulet.agenda.member;

/** How somebody sits on the board. */
public enum Seat {
    ORDINARY("ledamot"),
    SUBSTITUTE("ersättare");

    private final String swedish;

    Seat(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
