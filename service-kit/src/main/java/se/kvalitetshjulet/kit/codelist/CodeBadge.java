package se.kvalitetshjulet.kit.codelist;

import java.time.LocalDate;
import se.kvalitetshjulet.kit.revision.Code;

/** Whether a code may be used, as a page shows it. */
record CodeBadge(String kind, String text) {

    static CodeBadge of(Code code, LocalDate today) {
        if (code.validOn(today)) {
            return new CodeBadge("done", "gäller");
        }
        return code.validFrom().isAfter(today)
                ? new CodeBadge("info", "börjar senare")
                : new CodeBadge("none", "avslutad");
    }
}
