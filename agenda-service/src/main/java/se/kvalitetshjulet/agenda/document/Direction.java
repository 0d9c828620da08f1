package se.kvalitetshjulet.agenda.document;

/** Which way a document went (TF 2 kap. 9 and 10 §§). */
public enum Direction {
    INCOMING("Inkommen"),
    OUTGOING("Utgående"),
    DRAWN_UP("Upprättad");

    private final String swedish;

    Direction(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
