package se.kvalitetshjulet.kit.codelist;

import java.util.Arrays;
import se.kvalitetshjulet.kit.problem.Refusal;

/** What the forms do, with what each asks for and says. */
enum Revising {
    ADD(
            "ny",
            "Lägg till kod",
            "Koden kan användas i händelser från sin första dag. Den kan avslutas men aldrig tas bort."),
    CHANGE(
            "andra",
            "Ändra benämning",
            "Den nya benämningen skrivs ut för tiden från dagen du väljer. För tiden dessförinnan skrivs den gamla."),
    END(
            "avsluta",
            "Avsluta koden",
            "Händelser om senare dagar kan inte använda koden. Det som redan är registrerat behåller den."),
    REOPEN("ateruppta", "Låt koden gälla igen", "Koden får den benämning som den hade senast.");

    private final String path;
    private final String title;
    private final String lead;

    Revising(String path, String title, String lead) {
        this.path = path;
        this.title = title;
        this.lead = lead;
    }

    /** The one whose page has this address. */
    static Revising at(String path) {
        return Arrays.stream(values())
                .filter(each -> each != ADD && each.path.equals(path))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    public String title() {
        return title;
    }

    public String lead() {
        return lead;
    }

    public boolean asksForCode() {
        return this == ADD;
    }

    public boolean asksForWords() {
        return this == ADD || this == CHANGE;
    }

    public boolean asksForFirstDay() {
        return this != END;
    }

    public boolean asksForLastDay() {
        return this == ADD || this == END;
    }

    /** Every code that is added may go on for as long as it likes; one that is ended has its last day. */
    public boolean needsLastDay() {
        return this == END;
    }
}
