package se.kvalitetshjulet.reporting.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a report is held against, beside its own tables.
 *
 * @param ofKind what its kind of report rests on
 * @param texts what people have written in it; empty for a kind that nobody writes in
 * @param organisation the board's units; null when none has been told of
 * @param deadLetters what has come to this service and could not be taken
 * @param unread how many messages of each topic this service has not read; null when it could not be found out
 */
public record Evidence(
        OfKind ofKind,
        List<WrittenText> texts,
        @Nullable BiPredicate<String, LocalDate> organisation,
        List<DeadLetters> deadLetters,
        @Nullable SortedMap<String, Long> unread) {

    public Evidence {
        texts = List.copyOf(texts);
        deadLetters = List.copyOf(deadLetters);
        unread = unread == null ? null : new TreeMap<>(Map.copyOf(unread));
    }

    /** Goes through many things, as often as it is asked to and in no order, and holds none of them: there may be a million. */
    @FunctionalInterface
    public interface Each<T> {

        void forEach(Consumer<? super T> use);
    }

    /**
     * What a report of one kind rests on. A kind that has nothing of something leaves it empty, and the rule says so.
     *
     * @param stocks what is carried over from period to period
     * @param entered totals that came as finished numbers, beside finished numbers that are their parts
     * @param courses the days of what is counted
     * @param units where what is counted belongs
     * @param series figures with what they were in earlier periods
     * @param codes that are printed
     * @param conflicts about what the period is about
     */
    public record OfKind(
            List<Stock> stocks,
            List<EnteredTotal> entered,
            Each<DatedCourse> courses,
            Each<UnitUse> units,
            List<Series> series,
            List<CodeUse> codes,
            Each<OpenConflict> conflicts) {

        public OfKind {
            stocks = List.copyOf(stocks);
            entered = List.copyOf(entered);
            series = List.copyOf(series);
            codes = List.copyOf(codes);
        }
    }

    /**
     * What there was, what came and went, and what there is.
     *
     * @param what in words, with its period
     * @param figureId the figure of what there is at the end
     */
    public record Stock(
            String what, BigDecimal before, BigDecimal started, BigDecimal ended, BigDecimal after, String figureId) {}

    /**
     * A total that was entered, and what the parts are together that were entered too. Nothing is printed but their sum.
     *
     * @param what in words, with its period
     * @param figureId the figure that is the sum
     */
    public record EnteredTotal(String what, BigDecimal entered, BigDecimal sumOfParts, String figureId) {}

    /**
     * Days that must come in this order.
     *
     * @param what it is about, in words; not which one
     */
    public record DatedCourse(String what, String decisionId, List<Dated> days) {

        public DatedCourse {
            days = List.copyOf(days);
        }
    }

    /** A day and what happened on it, as it stands after "datum för": "beslutet". */
    public record Dated(String what, LocalDate day) {}

    /** A unit that something belongs to on a day. */
    public record UnitUse(String unit, LocalDate day, String decisionId) {}

    /**
     * A figure over time.
     *
     * @param earlier in the periods before, as far as there is anything known of them
     */
    public record Series(String figureId, String label, BigDecimal value, List<BigDecimal> earlier) {

        public Series {
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * A code that is printed.
     *
     * @param list which list it is of, in words
     * @param word null when there is none
     */
    public record CodeUse(
            String list, String code, @Nullable String word) {}

    /**
     * An event that is kept and does not count.
     *
     * @param what it is, in words; not about which thing
     * @param sentence what is missing, in plain Swedish
     */
    public record OpenConflict(String what, String decisionId, String sentence) {

        public OpenConflict(String decisionId, String sentence) {
            this("En händelse om ett beslut", decisionId, sentence);
        }
    }

    /**
     * A section that people write.
     *
     * @param changed somebody has written in it since the draft was assembled
     * @param flags what has changed of its figures since their passages were written, in words
     * @param unknown names in it that the report has no figure for, in words
     */
    public record WrittenText(
            String heading, boolean empty, boolean changed, List<String> flags, List<String> unknown) {

        public WrittenText {
            flags = List.copyOf(flags);
            unknown = List.copyOf(unknown);
        }
    }

    /** Messages of one topic that could not be taken for one reason. */
    public record DeadLetters(String topic, String reason, long number) {}
}
