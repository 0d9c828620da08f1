package se.kvalitetshjulet.agenda.registry;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * The number of a matter, written {@code SOCN/2024:58}. In a path the signs between its parts are hyphens,
 * {@code SOCN-2024-58}, since a slash would cut the path in two.
 */
public record RegistryNumber(String prefix, int year, int sequence) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z][A-Z0-9-]{1,19})/(\\d{4}):([1-9]\\d{0,8})");
    private static final Pattern IN_PATH = Pattern.compile("([A-Z][A-Z0-9-]{1,19})-(\\d{4})-([1-9]\\d{0,8})");

    public RegistryNumber {
        if (!WRITTEN.matcher(prefix + "/" + year + ":" + sequence).matches()) {
            throw new IllegalArgumentException("a registry number is BOARD/YEAR:SEQUENCE");
        }
    }

    static RegistryNumber of(Tenant tenant, int year, int sequence) {
        return new RegistryNumber(tenant.board().toUpperCase(Locale.ROOT), year, sequence);
    }

    /** Reads {@code SOCN/2024:58}; empty for anything else. */
    public static Optional<RegistryNumber> read(@Nullable String written) {
        return read(WRITTEN, written);
    }

    /** Reads {@code SOCN-2024-58}; empty for anything else. */
    public static Optional<RegistryNumber> readInPath(@Nullable String written) {
        return read(IN_PATH, written);
    }

    /** {@code SOCN-2024-58} */
    public String inPath() {
        return prefix + "-" + year + "-" + sequence;
    }

    /** {@code SOCN/2024:58} */
    @Override
    public String toString() {
        return prefix + "/" + year + ":" + sequence;
    }

    private static Optional<RegistryNumber> read(Pattern form, @Nullable String written) {
        Matcher parts = form.matcher(written == null ? "" : written);
        return parts.matches()
                ? Optional.of(new RegistryNumber(
                        parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }
}
