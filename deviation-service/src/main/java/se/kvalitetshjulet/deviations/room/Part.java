package se.kvalitetshjulet.deviations.room;

import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;

/** The parts of the product that texts are read from, as the log names them. */
public enum Part {
    DEVIATION("Vad som har skrivits om en avvikelse", "/avvikelser/", Readers.OF_DEVIATIONS),
    MEASURE("Vad som har skrivits om en åtgärd", "/atgarder/", Readers.OF_HANDLING),
    COMPLAINT("Vad som har skrivits i ett klagomål", "/klagomal/", Readers.OF_COMPLAINTS),
    LEX_SARAH("Vad som har skrivits i ett lex Sarah-ärende", "/lex-sarah/", Readers.OF_DEVIATIONS),
    INSPECTION("Vad som har skrivits om en tillsyn", "/tillsyn/", Readers.OF_HANDLING);

    private final String label;
    private final String page;
    private final Readers readers;

    Part(String label, String page, Readers readers) {
        this.label = label;
        this.page = page;
        this.readers = readers;
    }

    public String label() {
        return label;
    }

    /** Where a thing's page is, without its id. */
    public String page() {
        return page;
    }

    /** The kind of thing that these texts are about. */
    public ThingErased.Kind kind() {
        return ThingErased.Kind.valueOf(name());
    }

    Role[] admitted() {
        return readers.roles().toArray(Role[]::new);
    }
}
