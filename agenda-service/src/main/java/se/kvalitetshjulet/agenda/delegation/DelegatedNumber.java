package se.kvalitetshjulet.agenda.delegation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The number of a delegated decision, written {@code SOCN Del/2024 § 3}, in a path {@code 2024-3}. */
record DelegatedNumber(String prefix, int year, int sequence) {

    private static final Pattern IN_PATH = Pattern.compile("(\\d{4})-([1-9]\\d{0,8})");

    static DelegatedNumber of(Tenant tenant, int year, int sequence) {
        return new DelegatedNumber(tenant.board().toUpperCase(Locale.ROOT), year, sequence);
    }

    /** Reads {@code 2024-3}; empty for anything else. */
    static Optional<DelegatedNumber> readInPath(Tenant tenant, String written) {
        var parts = IN_PATH.matcher(written);
        return parts.matches()
                ? Optional.of(of(tenant, Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    String inPath() {
        return year + "-" + sequence;
    }

    @Override
    public String toString() {
        return prefix + " Del/" + year + " § " + sequence;
    }
}
