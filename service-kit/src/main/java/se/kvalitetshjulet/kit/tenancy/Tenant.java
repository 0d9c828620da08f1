package se.kvalitetshjulet.kit.tenancy;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A municipality and one of its boards: what every row, event and path belongs to.
 *
 * @param municipality four digits, {@code 0483}
 * @param board lower-case code, {@code socn}
 */
public record Tenant(String municipality, String board) implements Comparable<Tenant> {

    private static final Pattern MUNICIPALITY = Pattern.compile("\\d{4}");
    private static final Pattern BOARD = Pattern.compile("[a-z][a-z0-9-]{1,19}");
    private static final Comparator<Tenant> ORDER =
            Comparator.comparing(Tenant::municipality).thenComparing(Tenant::board);

    /** Where a dead letter is kept that does not say whose it is. No assignment of a real board covers it. */
    public static final Tenant UNKNOWN = new Tenant("0000", "unknown");

    public Tenant {
        if (!MUNICIPALITY.matcher(municipality).matches()) {
            throw new IllegalArgumentException("a municipality code has four digits");
        }
        if (!BOARD.matcher(board).matches()) {
            throw new IllegalArgumentException("a board code is lower-case letters, digits and hyphens");
        }
    }

    /** The tenant, or empty when the texts are not the codes of one. */
    public static Optional<Tenant> of(String municipality, String board) {
        return municipality != null
                        && board != null
                        && MUNICIPALITY.matcher(municipality).matches()
                        && BOARD.matcher(board).matches()
                ? Optional.of(new Tenant(municipality, board))
                : Optional.empty();
    }

    /** {@code 0483/socn}, as in paths and in the setting that row-level security reads. */
    public String path() {
        return municipality + "/" + board;
    }

    @Override
    public int compareTo(Tenant other) {
        return ORDER.compare(this, other);
    }
}
