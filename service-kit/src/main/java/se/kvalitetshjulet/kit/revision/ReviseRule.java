package se.kvalitetshjulet.kit.revision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.codelist.CodeListRevised;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.ProblemType;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;

/** What may be done to a list as it stands: gives what there is to tell of it, or refuses. Changes nothing itself. */
public final class ReviseRule {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern PRINTABLE = Pattern.compile("[^\\u0000-\\u001f]*");
    private static final int LONGEST_CODE = 80;
    private static final int LONGEST_TEXT = 300;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final OwnedList list;
    private final BoardCodes codes;

    public ReviseRule(OwnedList list, BoardCodes codes) {
        this.list = list;
        this.codes = codes;
    }

    /** How many revisions of a code the board has made. */
    public long versionOf(String code) {
        return historyOf(code).version();
    }

    /** A new code. */
    public CodeListRevised add(CodeListRevised wanted) {
        if (!list.freedom().letsAdd()) {
            throw list.freedom().letsEnd() ? setIsClosed() : setByLaw();
        }
        if (wanted.code().length() > LONGEST_CODE
                || !CODE.matcher(wanted.code()).matches()) {
            throw refusal(
                    CodeListProblem.CODE_SYNTAX,
                    "Skriv koden med stora bokstäver A–Z, siffror och understreck, till exempel NIGHT_CARE.",
                    "code",
                    "Stora bokstäver, siffror och understreck, högst 80 tecken.");
        }
        // A code has no sign but the line.
        requireNoNumber("code", wanted.code().replace('_', '-'));
        if (codes.has(list.name(), wanted.code())) {
            throw refusal(
                    CodeListProblem.CODE_EXISTS,
                    "Ändra koden som finns, eller låt den gälla igen om den är avslutad.",
                    "code",
                    "Finns redan i listan.");
        }
        requireTexts(wanted);
        requireDays("validFrom", wanted.validFrom(), "validTo", wanted.validTo());
        requireParent(wanted);
        return wanted;
    }

    /**
     * Other words from a day on which the code may be used.
     *
     * @param wanted without a last day: that stays as it is
     */
    public CodeListRevised change(CodeListRevised wanted) {
        var history = historyOf(wanted.code());
        requireTexts(wanted);
        requireDays("validFrom", wanted.validFrom(), null, null);
        if (!history.validOn(wanted.validFrom())) {
            throw refusal(
                    CommonProblem.CODE_NOT_VALID,
                    "Välj en dag då koden gäller, eller låt den gälla igen först.",
                    "validFrom",
                    "Koden gäller inte den dagen.");
        }
        var now = history.saidFor(wanted.validFrom());
        if (!list.freedom().letsEnd()
                && (wanted.parent() != null
                        || wanted.citation() != null && !wanted.citation().equals(now.citation()))) {
            throw setByLaw();
        }
        requireParent(wanted);
        return new CodeListRevised(
                list.name(),
                wanted.code(),
                wanted.label(),
                wanted.validFrom(),
                now.validTo(),
                list.freedom().letsEnd() ? wanted.citation() : now.citation(),
                wanted.parent());
    }

    /**
     * A last day, in the last time of which anything is said.
     *
     * @param after the uses of the code after that day
     */
    public CodeListRevised end(String code, LocalDate lastDay, Uses after) {
        var history = historyOf(code);
        requireFreedomToEnd();
        requireDays("validTo", lastDay, null, null);
        var last = history.saidFor(LocalDate.MAX);
        if (lastDay.isBefore(last.validFrom())) {
            throw refusal(
                    CodeListProblem.CODE_DATES,
                    "Det som senast är sagt om koden gäller från " + last.validFrom()
                            + ". Välj den dagen eller en senare.",
                    "validTo",
                    "Ligger före den senaste ändringens första dag.");
        }
        if (after.count() > 0) {
            throw refusal(
                    CodeListProblem.CODE_IN_USE,
                    "Koden används på " + after.count() + (after.count() == 1 ? " ställe" : " ställen") + " efter "
                            + lastDay + ", senast " + after.lastOn() + ". Välj den dagen eller en senare.",
                    "validTo",
                    "Koden används efter den dagen.");
        }
        return within(last, last.validFrom(), lastDay);
    }

    /** A day from which it may be used again, with the words it had. */
    public CodeListRevised reopen(String code, LocalDate from) {
        var history = historyOf(code);
        requireFreedomToEnd();
        requireDays("validFrom", from, null, null);
        if (history.validOn(from)) {
            throw refusal(
                    CodeListProblem.CODE_DATES,
                    "Koden gäller redan " + from + ". Välj en dag då den inte gäller.",
                    "validFrom",
                    "Koden gäller redan den dagen.");
        }
        return within(history.saidFor(from), from, null);
    }

    private CodeHistory historyOf(String code) {
        return codes.find(list.name(), code).orElseThrow(Refusal::notFound);
    }

    private static CodeListRevised within(CodeListRevised words, LocalDate from, @Nullable LocalDate lastDay) {
        return new CodeListRevised(
                words.list(), words.code(), words.label(), from, lastDay, words.citation(), words.parent());
    }

    private void requireFreedomToEnd() {
        if (!list.freedom().letsEnd()) {
            throw setByLaw();
        }
    }

    private static Refusal setByLaw() {
        return new Refusal(
                CodeListProblem.CODE_SET_BY_LAW,
                "Ett lagrum gäller så länge lagen säger, och citeras som lagen heter. Du kan ändra benämningen.");
    }

    private static Refusal setIsClosed() {
        return new Refusal(
                CodeListProblem.CODE_SET_CLOSED,
                "Alla system behöver förstå koderna, så de är bestämda. Du kan ändra en benämning eller avsluta en kod.");
    }

    private static void requireTexts(CodeListRevised wanted) {
        var wrong = new ArrayList<Violation>();
        if (wanted.label().isBlank()) {
            wrong.add(new Violation("label", "Skriv en benämning."));
        }
        requireText(wrong, "label", wanted.label());
        requireText(wrong, "citation", wanted.citation());
        if (!wrong.isEmpty()) {
            throw new Refused(CommonProblem.INVALID_REQUEST, "Rätta fälten som räknas upp och skicka igen.", wrong)
                    .asException();
        }
    }

    private static void requireText(List<Violation> wrong, String field, @Nullable String text) {
        if (text == null) {
            return;
        }
        if (text.length() > LONGEST_TEXT) {
            wrong.add(new Violation(field, "Högst 300 tecken."));
        } else if (!PRINTABLE.matcher(text).matches()) {
            wrong.add(new Violation(field, "Innehåller ett styrtecken."));
        } else {
            requireNoNumber(field, text);
        }
    }

    private static void requireNoNumber(String field, String text) {
        if (IdentityNumbers.in(text)) {
            throw refusal(
                    CommonProblem.IDENTITY_NUMBER,
                    "Ta bort personnumret. Kodlistor läses av alla.",
                    field,
                    "Innehåller ett personnummer.");
        }
    }

    private static void requireDays(
            String field, LocalDate day, @Nullable String laterField, @Nullable LocalDate later) {
        requireYear(field, day);
        if (later != null) {
            requireYear(laterField, later);
            if (later.isBefore(day)) {
                throw refusal(
                        CodeListProblem.CODE_DATES,
                        "Låt sista dagen vara första dagen eller en senare.",
                        laterField,
                        "Ligger före första dagen.");
            }
        }
    }

    private static void requireYear(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw refusal(
                    CodeListProblem.CODE_DATES,
                    "Välj en dag mellan 1900 och 2199.",
                    field,
                    "Ligger utanför den tid som kan anges.");
        }
    }

    private void requireParent(CodeListRevised wanted) {
        if (wanted.parent() == null) {
            return;
        }
        if (!codes.has(list.name(), wanted.parent())) {
            throw refusal(CodeListProblem.CODE_PARENT, "Välj en kod ur samma lista.", "parent", "Finns inte i listan.");
        }
        if (isAbove(wanted.code(), wanted.parent(), wanted.validFrom())) {
            throw refusal(
                    CodeListProblem.CODE_PARENT,
                    "Välj en kod som inte själv hör till den här koden.",
                    "parent",
                    "Koden skulle höra till sig själv.");
        }
    }

    /** Whether the code stands somewhere above the other one, the first day or on a later one. */
    private boolean isAbove(String code, String other, LocalDate from) {
        var days = new TreeSet<LocalDate>();
        days.add(from);
        codes.histories(list.name()).stream()
                .flatMap(history -> history.periods().stream())
                .map(Period::validFrom)
                .filter(from::isBefore)
                .forEach(days::add);
        return days.stream().anyMatch(day -> parentsOn(other, day).contains(code));
    }

    /** A code with its parent, that one's parent, and so on. */
    private HashSet<String> parentsOn(String code, LocalDate day) {
        var parents = new HashSet<String>();
        var next = code;
        while (next != null && parents.add(next)) {
            next = codes.find(list.name(), next)
                    .map(history -> history.on(day).parent())
                    .orElse(null);
        }
        return parents;
    }

    private static Refusal refusal(ProblemType type, String detail, @Nullable String field, String message) {
        return new Refused(type, detail, List.of(new Violation(Objects.requireNonNull(field), message))).asException();
    }
}
