package se.kvalitetshjulet.kit.revision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The code lists of a board: the standard ones, with what the board has told of them laid over. */
public final class BoardCodes {

    private final Map<String, Map<String, CodeHistory>> lists;
    private final Map<String, Map<String, String>> acts;

    private BoardCodes(Map<String, Map<String, CodeHistory>> lists, Map<String, Map<String, String>> acts) {
        this.lists = lists;
        this.acts = acts;
    }

    /**
     * @param standard the standard codes by list, in the order in which they are shown
     * @param revisions what the board has told, in any order
     */
    public static BoardCodes of(Map<String, List<StandardCode>> standard, Collection<CodeRevision> revisions) {
        var told = new LinkedHashMap<String, Map<String, List<CodeRevision>>>();
        var acts = new HashMap<String, Map<String, String>>();
        standard.forEach((list, codes) -> codes.forEach(code -> {
            add(told, code.of(list));
            if (code.act() != null) {
                acts.computeIfAbsent(list, _ -> new HashMap<>()).put(code.code(), code.act());
            }
        }));
        revisions.stream()
                .sorted(Comparator.comparing(revision -> revision.said().code()))
                .forEach(revision -> add(told, revision));
        var lists = new HashMap<String, Map<String, CodeHistory>>();
        told.forEach((list, codes) -> {
            var histories = new LinkedHashMap<String, CodeHistory>();
            codes.forEach((code, ofCode) -> histories.put(code, CodeHistory.of(ofCode)));
            lists.put(list, histories);
        });
        return new BoardCodes(lists, acts);
    }

    /** True for a code that there is, or was. */
    public boolean has(String list, String code) {
        return codesOf(list).containsKey(code);
    }

    public boolean validOn(String list, String code, LocalDate day) {
        return find(list, code).filter(history -> history.validOn(day)).isPresent();
    }

    /** The Swedish word for a code on a day, or on the nearest it had one; the code itself as long as no word is known. */
    public String label(String list, String code, LocalDate day) {
        return find(list, code).map(history -> history.on(day).label()).orElse(code);
    }

    /** Every code of a list that there is, or was, as on a day: the standard ones in their order, then the board's own. */
    public List<Code> all(String list, LocalDate day) {
        return codesOf(list).keySet().stream().map(code -> on(list, code, day)).toList();
    }

    /** A code of the list as it is on a day. */
    public Code on(String list, String code, LocalDate day) {
        var life = codesOf(list).get(code).lifeAround(day);
        return new Code(
                code, life.label(), life.validFrom(), life.validTo(), act(list, code), life.citation(), life.parent());
    }

    public Optional<CodeHistory> find(String list, String code) {
        return Optional.ofNullable(codesOf(list).get(code));
    }

    /** How many revisions of the list the board has made. */
    public long version(String list) {
        return codesOf(list).values().stream().mapToLong(CodeHistory::version).sum();
    }

    /** When the last of what has been told of the list was told; long ago when nothing has. */
    public Instant lastToldAt(String list) {
        return codesOf(list).values().stream()
                .map(CodeHistory::lastToldAt)
                .max(Comparator.naturalOrder())
                .orElse(CodeRevision.STANDARD.time());
    }

    Collection<CodeHistory> histories(String list) {
        return codesOf(list).values();
    }

    private Map<String, CodeHistory> codesOf(String list) {
        return lists.getOrDefault(list, Map.of());
    }

    private @Nullable String act(String list, String code) {
        return acts.getOrDefault(list, Map.of()).get(code);
    }

    private static void add(Map<String, Map<String, List<CodeRevision>>> told, CodeRevision revision) {
        told.computeIfAbsent(revision.said().list(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(revision.said().code(), _ -> new ArrayList<>())
                .add(revision);
    }
}
