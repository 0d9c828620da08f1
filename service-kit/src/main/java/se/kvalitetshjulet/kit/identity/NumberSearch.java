package se.kvalitetshjulet.kit.identity;

import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number to look for what is kept of its person by, however they or a system have written it: with the century and
 * without any sign, as SQL makes it by {@code translate(identity_number, '-+', '')}. Says itself to SQL only.
 */
public final class NumberSearch {

    /** Without the century, which the sign tells: a plus is for those who have turned a hundred. */
    private static final Pattern SHORT = Pattern.compile("\\d{6}[-+]?\\d{4}");

    private final String key;

    private NumberSearch(String key) {
        this.key = key;
    }

    /** Empty when it is no number that somebody can have. */
    public static Optional<NumberSearch> of(String written) {
        var bare = written.strip().replaceAll("[\\s\\u00a0]", "").toUpperCase(Locale.ROOT);
        if (PersonalIdentityNumber.of(bare).isPresent()) {
            return Optional.of(new NumberSearch(bare.replaceAll("[-+]", "")));
        }
        if (!SHORT.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new NumberSearch(Personnummer.parse(bare).format(true)));
        } catch (PersonnummerException notOne) {
            return Optional.empty();
        }
    }

    /** For SQL to compare with. */
    public String key() {
        return key;
    }

    /** True when the number that is kept is the same, whatever signs it has. */
    public boolean isFor(String kept) {
        return key.equals(kept.replaceAll("[-+]", ""));
    }

    @Override
    public String toString() {
        return "NumberSearch";
    }
}
