package se.kvalitetshjulet.agenda.voting;

import java.util.UUID;

/** Somebody does not take part in an item because of disqualification (jäv), on the ground they stated (KL 6:28). */
public record Disqualification(UUID elected, Ground ground) {

    /** The grounds of KL 6:28, first paragraph, in its order. */
    public enum Ground {
        CONCERNED(
                "6 kap. 28 § 1 KL",
                "Saken angår ledamoten själv eller någon närstående, eller kan väntas medföra"
                        + " synnerlig nytta eller skada för dem"),
        REPRESENTATIVE(
                "6 kap. 28 § 2 KL",
                "Ledamoten eller någon närstående är ställföreträdare för den som saken"
                        + " angår, eller för den som kan vänta synnerlig nytta eller skada"),
        SUPERVISION("6 kap. 28 § 3 KL", "Ärendet rör tillsyn över kommunal verksamhet som ledamoten är knuten till"),
        COUNSEL("6 kap. 28 § 4 KL", "Ledamoten har fört talan som ombud eller mot ersättning biträtt någon i saken"),
        OTHER_CIRCUMSTANCE(
                "6 kap. 28 § 5 KL",
                "Någon annan särskild omständighet kan rubba förtroendet för" + " ledamotens opartiskhet");

        private final String provision;
        private final String swedish;

        Ground(String provision, String swedish) {
            this.provision = provision;
            this.swedish = swedish;
        }

        public String provision() {
            return provision;
        }

        public String swedish() {
            return swedish;
        }
    }
}
