package se.kvalitetshjulet.agenda;

import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;

/** Who may see the closed part, and what may not stand in the open one. */
public final class Secrecy {

    /** The heading of every secret item for those who may not see it, and in every notice. */
    public static final String HEADING = "Sekretessärende";

    /** Stands in the place of the registry number. */
    public static final String DESIGNATION = "Sekretess";

    /** What protects whoever a matter is about, where no mark of secrecy says otherwise. */
    public static final String OF_INDIVIDUALS = "26 kap. 1 § offentlighets- och sekretesslagen";

    private Secrecy() {}

    public static boolean isOpenTo(Caller caller) {
        return caller.isAnyOf(Role.SECRETARY, Role.REGISTRAR);
    }

    /** As {@link #refuseIdentityNumber}, of a text that may be missing. */
    public static void refuseIdentityNumberIfAny(String field, @Nullable String text) {
        if (text != null) {
            refuseIdentityNumber(field, text);
        }
    }

    /**
     * Refuses a text that goes out in events and notices when an identity number has strayed into it.
     *
     * @param field as the caller wrote it
     */
    public static void refuseIdentityNumber(String field, String text) {
        if (IdentityNumbers.in(text)) {
            throw new Refused(
                            CommonProblem.IDENTITY_NUMBER,
                            "Ta bort personnumret. Texten kan komma att läsas av alla.",
                            java.util.List.of(new Violation(field, "Innehåller ett personnummer.")))
                    .asException();
        }
    }
}
