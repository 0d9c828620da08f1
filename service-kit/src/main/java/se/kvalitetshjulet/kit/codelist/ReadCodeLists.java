package se.kvalitetshjulet.kit.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.codes.CodeRevisions;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.revision.Code;
import se.kvalitetshjulet.kit.revision.CodeHistory;
import se.kvalitetshjulet.kit.revision.OwnedList;
import se.kvalitetshjulet.kit.revision.Period;
import se.kvalitetshjulet.kit.revision.Uses;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;
import se.kvalitetshjulet.statute.course.EventKey;

/** Reads the service's own lists: what there is, where it is used, and what has been changed by whom. */
@ApplicationScoped
class ReadCodeLists {

    private final Store store;
    private final CodeListOwner owner;
    private final CodeLists codes;
    private final CodeRevisions revisions;
    private final CodeUses uses;
    private final InstantSource clock;

    ReadCodeLists(
            Store store,
            CodeListOwner owner,
            CodeLists codes,
            CodeRevisions revisions,
            CodeUses uses,
            InstantSource clock) {
        this.store = store;
        this.owner = owner;
        this.codes = codes;
        this.revisions = revisions;
        this.uses = uses;
        this.clock = clock;
    }

    /** A list with how many of its codes may be used today, and how many may not. */
    record Summary(OwnedList list, long valid, long other) {}

    /** A code as it is today, with where it is used. */
    record Used(Code code, Uses uses, boolean valid) {}

    LocalDate today() {
        return SwedishTime.today(clock);
    }

    List<Summary> lists(Tenant tenant) {
        return store.inTenant(tenant, tx -> {
            var known = codes.in(tx, tenant);
            return owner.lists().stream()
                    .map(list -> {
                        var all = known.all(list.name(), today());
                        var valid = all.stream()
                                .filter(code -> code.validOn(today()))
                                .count();
                        return new Summary(list, valid, all.size() - valid);
                    })
                    .toList();
        });
    }

    /**
     * The codes of a list.
     *
     * @param validOn only those that may be used that day, with the words of that day; null for all, as they are today
     */
    List<Code> codes(Tenant tenant, OwnedList list, @Nullable LocalDate validOn) {
        var day = validOn == null ? today() : validOn;
        return store.inTenant(tenant, tx -> codes.in(tx, tenant)).all(list.name(), day).stream()
                .filter(code -> validOn == null || code.validOn(validOn))
                .toList();
    }

    List<Used> used(Tenant tenant, OwnedList list) {
        return store.inTenant(tenant, tx -> {
            var counted = uses.of(tx, tenant, list);
            return codes.in(tx, tenant).all(list.name(), today()).stream()
                    .map(code -> new Used(code, counted.getOrDefault(code.code(), Uses.NONE), code.validOn(today())))
                    .toList();
        });
    }

    CodeWithHistory one(Tenant tenant, OwnedList list, String code) {
        return store.inTenant(tenant, tx -> {
            var known = codes.in(tx, tenant);
            var history = known.find(list.name(), code).orElseThrow(Refusal::notFound);
            var authors = authors(tx, tenant);
            return new CodeWithHistory(
                    known.on(list.name(), code, today()),
                    history.validOn(today()),
                    history.version(),
                    uses.of(tx, tenant, list, code),
                    history.periods(),
                    history.changes().reversed().stream()
                            .map(change -> revised(change, authors))
                            .toList());
        });
    }

    private Map<EventKey, String> authors(Handle tx, Tenant tenant) {
        var names = new HashMap<EventKey, String>();
        revisions.kept(tx, tenant).forEach(kept -> {
            if (kept.by() != null) {
                names.put(kept.revision().told(), kept.by().name());
            }
        });
        return names;
    }

    private static CodeWithHistory.Revised revised(CodeHistory.Change change, Map<EventKey, String> authors) {
        var told = change.revision().told();
        var before = change.before();
        return new CodeWithHistory.Revised(
                told.time(),
                authors.getOrDefault(told, told.source()),
                before == null ? null : Period.saidIn(before),
                Period.saidIn(change.revision().said()));
    }
}
