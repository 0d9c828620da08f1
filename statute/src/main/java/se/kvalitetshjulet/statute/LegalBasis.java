package se.kvalitetshjulet.statute;

import static se.kvalitetshjulet.statute.Act.LSS_1993;
import static se.kvalitetshjulet.statute.Act.SOL_2001;
import static se.kvalitetshjulet.statute.Act.SOL_2025;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The provisions a reportable favourable decision can rest on. The name is the public contract's code. A decision keeps
 * the basis it was taken under, also when another act has come since.
 */
public enum LegalBasis {
    SOL_2001_4_1("4 kap. 1 §", SOL_2001),
    SOL_2025_11_1("11 kap. 1 §", SOL_2025),
    SOL_2025_12_1("12 kap. 1 §", SOL_2025),
    LSS_9_1("9 § 1", LSS_1993),
    LSS_9_2("9 § 2", LSS_1993),
    LSS_9_3("9 § 3", LSS_1993),
    LSS_9_4("9 § 4", LSS_1993),
    LSS_9_5("9 § 5", LSS_1993),
    LSS_9_6("9 § 6", LSS_1993),
    LSS_9_7("9 § 7", LSS_1993),
    LSS_9_8("9 § 8", LSS_1993),
    LSS_9_9("9 § 9", LSS_1993),
    LSS_9_10("9 § 10", LSS_1993);

    private final Provision provision;

    LegalBasis(String place, Act act) {
        this.provision = new Provision(place, act);
    }

    /** Empty for a code the law does not know. */
    public static Optional<LegalBasis> ofCode(String code) {
        return Arrays.stream(values())
                .filter(basis -> basis.name().equals(code))
                .findFirst();
    }

    public String code() {
        return name();
    }

    public Provision provision() {
        return provision;
    }

    /** To print: {@code 4 kap. 1 § socialtjänstlagen (2001:453)}. */
    public String citation() {
        return provision.citation();
    }

    public Act act() {
        return provision.act();
    }

    public Law law() {
        return act().law();
    }

    public LocalDate validFrom() {
        return act().validFrom();
    }

    /** The last day a decision can be taken under it; empty while in force. */
    public Optional<LocalDate> validTo() {
        return act().validTo();
    }

    public boolean validOn(LocalDate date) {
        return act().validOn(date);
    }
}
