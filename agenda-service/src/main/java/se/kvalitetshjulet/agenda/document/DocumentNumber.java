package se.kvalitetshjulet.agenda.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The number of a document in the board's yearly series, written {@code SOCN2024:252}. */
public record DocumentNumber(String prefix, int year, int sequence) implements Comparable<DocumentNumber> {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z][A-Z0-9-]{1,19})(\\d{4}):([1-9]\\d{0,8})");

    public DocumentNumber {
        if (!WRITTEN.matcher(prefix + year + ":" + sequence).matches()) {
            throw new IllegalArgumentException("a document's number is BOARDYEAR:SEQUENCE");
        }
    }

    static DocumentNumber of(Tenant tenant, int year, int sequence) {
        return new DocumentNumber(tenant.board().toUpperCase(Locale.ROOT), year, sequence);
    }

    /** Reads {@code SOCN2024:252}; empty for anything else. */
    public static Optional<DocumentNumber> read(@Nullable String written) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written);
        return parts.matches()
                ? Optional.of(new DocumentNumber(
                        parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    /** By year, and in the order of the series. */
    @Override
    public int compareTo(DocumentNumber other) {
        return year == other.year ? Integer.compare(sequence, other.sequence) : Integer.compare(year, other.year);
    }

    /** {@code SOCN2024:252} */
    @Override
    public String toString() {
        return prefix + year + ":" + sequence;
    }
}
