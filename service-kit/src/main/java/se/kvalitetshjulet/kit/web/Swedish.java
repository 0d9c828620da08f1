package se.kvalitetshjulet.kit.web;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * How dates and numbers are written in Swedish. In a template {@code {sv:date(decision.decidedOn)}}. What is missing is
 * written as a dash.
 */
@TemplateExtension(namespace = "sv")
public final class Swedish {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", SWEDISH);
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd 'kl.' HH.mm", SWEDISH);
    private static final Pattern WITHIN_PROVISION =
            Pattern.compile("(?<=\\d) (?=kap\\.|[a-zåäö] §)|(?<=kap\\.) (?=\\d)| (?=§)|(?<=§) (?=[\\dA-Z])");
    private static final String MISSING = "–";

    private Swedish() {}

    /** {@code 2024-03-31}, which is both ISO 8601 and what Swedes write. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? MISSING : date.toString();
    }

    /** {@code 31 mars 2024}. */
    public static String dateInWords(@Nullable LocalDate date) {
        return date == null ? MISSING : IN_WORDS.format(date);
    }

    /** {@code 2024-04-01 kl. 10.00} in Stockholm. */
    public static String dateTime(@Nullable Instant instant) {
        return instant == null ? MISSING : AT.format(instant.atZone(SwedishTime.ZONE));
    }

    /** {@code 12 345} or {@code 8,6}: as many decimals as the number has. */
    public static String number(@Nullable Number number) {
        if (number == null) {
            return MISSING;
        }
        var exact = exact(number);
        return decimals(exact, Math.max(0, exact.stripTrailingZeros().scale()));
    }

    /** {@code 8,60}: with exactly so many decimals, rounded half up. */
    public static String decimals(@Nullable Number number, int decimals) {
        if (number == null) {
            return MISSING;
        }
        var symbols = new DecimalFormatSymbols(SWEDISH);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('\u202f');
        symbols.setMinusSign('\u2212');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(exact(number));
    }

    /** {@code 72 %}: the number is the share in per cent already. */
    public static String percent(@Nullable Number share) {
        return share == null ? MISSING : number(share) + "\u00a0%";
    }

    /** {@code 1 ärende}, {@code 2 ärenden}. */
    public static String count(Number number, String one, String several) {
        return number(number) + "\u00a0" + (exact(number).compareTo(BigDecimal.ONE) == 0 ? one : several);
    }

    /** {@code kommunfullmäktige, revisorerna och akten}. */
    public static String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " och " + parts.getLast();
    }

    /** {@code Planerat}: as a label or a status begins; a dash for what is missing. */
    public static String capitalised(@Nullable String text) {
        return text == null || text.isEmpty() ? MISSING : text.substring(0, 1).toUpperCase(SWEDISH) + text.substring(1);
    }

    /** {@code 4 kap. 1 § SoL} on one line: no provision is torn apart between its number and its sign. */
    public static String unbroken(@Nullable String text) {
        return text == null ? MISSING : WITHIN_PROVISION.matcher(text).replaceAll("\u00a0");
    }

    private static BigDecimal exact(Number number) {
        return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
    }
}
