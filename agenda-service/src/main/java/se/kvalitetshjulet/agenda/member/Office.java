package se.kvalitetshjulet.agenda.member;

/** What an ordinary member is besides; one of each at a time. */
public enum Office {
    CHAIR("ordförande"),
    FIRST_VICE_CHAIR("förste vice ordförande"),
    SECOND_VICE_CHAIR("andre vice ordförande"),
    NONE("inget");

    private final String swedish;

    Office(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
