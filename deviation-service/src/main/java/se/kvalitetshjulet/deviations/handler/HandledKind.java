package se.kvalitetshjulet.deviations.handler;

import java.util.Arrays;
import se.kvalitetshjulet.kit.problem.Refusal;

/** What somebody handles. */
public enum HandledKind {
    DEVIATION("Avvikelse", "avvikelser"),
    COMPLAINT("Klagomål", "klagomal"),
    MEASURE("Åtgärd", "atgarder");

    private final String label;
    private final String path;

    HandledKind(String label, String path) {
        this.label = label;
        this.path = path;
    }

    public String label() {
        return label;
    }

    /** As the addresses of its pages begin. */
    public String path() {
        return path;
    }

    static HandledKind at(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path.equals(path))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
