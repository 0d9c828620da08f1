package se.kvalitetshjulet.reporting.review;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.deadletter.DeadLetters;
import se.kvalitetshjulet.kit.health.UnreadMessages;
import se.kvalitetshjulet.kit.organisation.Unit;
import se.kvalitetshjulet.kit.organisation.Units;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.validation.Checklist;
import se.kvalitetshjulet.reporting.validation.Evidence;
import se.kvalitetshjulet.reporting.writing.TextsOfDraft;

/** Works out the checklist of a draft, from what there is just now. */
@ApplicationScoped
class Checklists {

    private static final Evidence.OfKind NOTHING =
            new Evidence.OfKind(List.of(), List.of(), _ -> {}, _ -> {}, List.of(), List.of(), _ -> {});

    private final Map<ReportKind, EvidenceOfKind> kinds;
    private final Units units;
    private final DeadLetters letters;
    private final UnreadMessages unread;
    private final TextsOfDraft texts;

    Checklists(
            @All List<EvidenceOfKind> kinds,
            Units units,
            DeadLetters letters,
            UnreadMessages unread,
            TextsOfDraft texts) {
        this.kinds = kinds.stream().collect(Collectors.toMap(EvidenceOfKind::kind, Function.identity()));
        this.units = units;
        this.letters = letters;
        this.unread = unread;
        this.texts = texts;
    }

    /**
     * How many messages this service has not read. Kafka may take its time to tell, so ask before a draft is held.
     *
     * @return null when it does not tell
     */
    @Nullable
    SortedMap<String, Long> unread() {
        return unread.byTopic().orElse(null);
    }

    /**
     * All that the draft rests on is gone through, which takes its time: work it out before the draft is held.
     *
     * @param whole the draft with every count
     * @param notRead as {@link #unread} told
     */
    Checklist of(Handle tx, Tenant tenant, Report whole, @Nullable SortedMap<String, Long> notRead) {
        EvidenceOfKind kind = kinds.get(whole.kind());
        return Checklist.of(
                whole,
                new Evidence(
                        kind == null ? NOTHING : kind.of(tx, tenant, whole),
                        texts.of(tx, whole),
                        organisation(tx, tenant),
                        letters.waiting(tx, tenant).stream()
                                .map(each -> new Evidence.DeadLetters(each.topic(), each.reason(), each.number()))
                                .toList(),
                        notRead));
    }

    private @Nullable BiPredicate<String, LocalDate> organisation(Handle tx, Tenant tenant) {
        Map<String, List<Unit>> known = units.all(tx, tenant).stream().collect(Collectors.groupingBy(Unit::unit));
        return known.isEmpty()
                ? null
                : (unit, day) -> known.getOrDefault(unit, List.of()).stream().anyMatch(each -> each.existsOn(day));
    }
}
