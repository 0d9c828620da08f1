package se.kvalitetshjulet.agenda.voting;

/** What one who serves answers when called upon. */
public enum Ballot {
    YES("ja"),
    NO("nej"),
    ABSTAIN("avstår");

    private final String swedish;

    Ballot(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
