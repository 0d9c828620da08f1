package se.kvalitetshjulet.agenda.voting;

import java.util.UUID;

/** Somebody does not take part in an item because of disqualification (jäv), on the ground they stated (KL 6:28). */
public record Disqualification(UUID elected, Ground ground) {

    /** The grounds of KL 6:28 as it reads by SFS 2022:638, in its order; its second point is two of them. */
    public enum Ground {
        CONCERNED(
                "6 kap. 28 § 1 KL",
                "Ledamoten eller någon närstående är part i ärendet, eller kan antas bli påverkad av beslutet i en inte oväsentlig"
                        + " utsträckning"),
        REPRESENTATIVE(
                "6 kap. 28 § 2 KL",
                "Ledamoten eller någon närstående är eller har varit ställföreträdare för en part, eller för någon annan som kan"
                        + " antas bli påverkad av beslutet"),
        SUPERVISION("6 kap. 28 § 3 KL", "Ärendet rör tillsyn över kommunal verksamhet som ledamoten är knuten till"),
        COUNSEL(
                "6 kap. 28 § 2 KL",
                "Ledamoten eller någon närstående är eller har varit ombud för en part, eller för någon annan som kan antas bli"
                        + " påverkad av beslutet"),
        OTHER_CIRCUMSTANCE(
                "6 kap. 28 § 4 KL",
                "Någon annan särskild omständighet gör att ledamotens opartiskhet i ärendet kan ifrågasättas");

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
