package se.kvalitetshjulet.agenda.communication;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.document.DocumentNumber;

/**
 * An extract of the registry between two days of registration, both counted: the incoming documents that are reported to the
 * board, by sender. Of secret ones it says how many, and no more.
 *
 * @param secret how many are not listed
 */
public record Communications(LocalDate from, LocalDate to, List<Group> groups, int secret) {

    private static final String NOBODY = "Utan avsändare";

    /** What one sender has sent. */
    public record Group(String sender, List<Communication> entries) {}

    /**
     * One thing that the sender calls by one name, {@code KF §64}, with all its documents.
     *
     * @param numbers as printed, {@code SOCN2024:252-253}
     * @param titles of its documents, each once
     */
    public record Communication(
            @Nullable String theirReference, String numbers, List<String> titles, List<String> registryNumbers) {

        private static Communication of(@Nullable String theirReference, List<Document> documents) {
            return new Communication(
                    theirReference,
                    printed(documents.stream().map(Document::number).toList()),
                    documents.stream().map(Document::title).distinct().toList(),
                    documents.stream()
                            .map(document -> document.matter().toString())
                            .distinct()
                            .toList());
        }
    }

    /**
     * @param documents those to report, in the order of their numbers
     * @param sendersFirst whose groups come first, in this order; the others follow by name
     */
    static Communications of(LocalDate from, LocalDate to, List<Document> documents, List<String> sendersFirst) {
        var open = documents.stream().filter(document -> !document.secret()).toList();
        var bySender = new LinkedHashMap<String, List<Document>>();
        for (var document : open) {
            var sender = document.correspondent() == null ? NOBODY : document.correspondent();
            bySender.computeIfAbsent(sender, _ -> new ArrayList<>()).add(document);
        }
        return new Communications(
                from,
                to,
                bySender.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(order(sendersFirst)))
                        .map(group -> new Group(group.getKey(), entries(group.getValue())))
                        .toList(),
                documents.size() - open.size());
    }

    /** Documents without a reference have nothing in common but their sender, and stand each by itself. */
    private static List<Communication> entries(List<Document> ofSender) {
        var byReference = new LinkedHashMap<Object, List<Document>>();
        for (var document : ofSender) {
            Object key = document.theirReference() == null ? document.documentId() : document.theirReference();
            byReference.computeIfAbsent(key, _ -> new ArrayList<>()).add(document);
        }
        return byReference.values().stream()
                .map(together -> Communication.of(together.getFirst().theirReference(), together))
                .toList();
    }

    private static Comparator<String> order(List<String> sendersFirst) {
        var byName = Collator.getInstance(Locale.forLanguageTag("sv"));
        return Comparator.<String>comparingInt(sender -> {
                    if (sender.equals(NOBODY)) {
                        return Integer.MAX_VALUE;
                    }
                    int place = sendersFirst.indexOf(sender);
                    return place < 0 ? sendersFirst.size() : place;
                })
                .thenComparing(byName::compare);
    }

    /** Numbers in their order, those that follow on each other as one: {@code SOCN2024:252-253, SOCN2024:257}. */
    static String printed(List<DocumentNumber> numbers) {
        var parts = new ArrayList<String>();
        var sorted = numbers.stream().sorted().toList();
        for (int first = 0; first < sorted.size(); ) {
            int last = first;
            while (last + 1 < sorted.size() && follows(sorted.get(last), sorted.get(last + 1))) {
                last++;
            }
            parts.add(
                    first == last
                            ? sorted.get(first).toString()
                            : sorted.get(first) + "-" + sorted.get(last).sequence());
            first = last + 1;
        }
        return String.join(", ", parts);
    }

    private static boolean follows(DocumentNumber one, DocumentNumber next) {
        return one.prefix().equals(next.prefix()) && one.year() == next.year() && one.sequence() + 1 == next.sequence();
    }
}
