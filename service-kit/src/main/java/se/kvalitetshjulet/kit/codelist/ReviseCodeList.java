package se.kvalitetshjulet.kit.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.codelist.CodeListRevised;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.codes.CodeRevisions.Author;
import se.kvalitetshjulet.kit.codes.CodeRevisions.Kept;
import se.kvalitetshjulet.kit.revision.BoardCodes;
import se.kvalitetshjulet.kit.revision.CodeRevision;
import se.kvalitetshjulet.kit.revision.OwnedList;
import se.kvalitetshjulet.kit.revision.ReviseRule;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.statute.course.EventKey;

/** Revises a code of one of the service's own lists. Each revision is one event; none is ever taken back. */
@ApplicationScoped
class ReviseCodeList {

    private static final Logger LOG = Logger.getLogger(ReviseCodeList.class);

    private final Store store;
    private final CodeLists codes;
    private final CodeUses uses;
    private final ToldRevisions told;
    private final InstantSource clock;

    ReviseCodeList(Store store, CodeLists codes, CodeUses uses, ToldRevisions told, InstantSource clock) {
        this.store = store;
        this.codes = codes;
        this.uses = uses;
        this.told = told;
        this.clock = clock;
    }

    /** What there is to tell of a list, by what may be done to it as it stands. */
    @FunctionalInterface
    private interface Telling {
        CodeListRevised by(Handle tx, ReviseRule rule);
    }

    void add(Caller caller, OwnedList list, CodeListRevised wanted) {
        revise(caller, list, (tx, rule) -> rule.add(wanted));
    }

    /**
     * Gives a code other words from a day.
     *
     * @param ifMatch the version of the code that the caller has seen
     */
    void change(Caller caller, OwnedList list, @Nullable String ifMatch, CodeListRevised wanted) {
        revise(caller, list, wanted.code(), ifMatch, (tx, rule) -> rule.change(wanted));
    }

    void end(Caller caller, OwnedList list, String code, @Nullable String ifMatch, LocalDate lastDay) {
        revise(caller, list, code, ifMatch, (tx, rule) -> {
            var after = uses.after(tx, caller.tenant(), list, code, lastDay);
            return rule.end(code, lastDay, after);
        });
    }

    void reopen(Caller caller, OwnedList list, String code, @Nullable String ifMatch, LocalDate from) {
        revise(caller, list, code, ifMatch, (tx, rule) -> rule.reopen(code, from));
    }

    private void revise(Caller caller, OwnedList list, String code, @Nullable String ifMatch, Telling telling) {
        revise(caller, list, (tx, rule) -> {
            Versions.require(ifMatch, rule.versionOf(code));
            return telling.by(tx, rule);
        });
    }

    private void revise(Caller caller, OwnedList list, Telling telling) {
        var tenant = caller.tenant();
        store.useTenant(tenant, tx -> {
            lock(tx, caller, list);
            var now = codes.in(tx, tenant);
            var said = telling.by(tx, new ReviseRule(list, now));
            var at = toldAt(now, list);
            told.tell(
                    tx,
                    new Kept(
                            tenant,
                            new CodeRevision(
                                    said,
                                    new EventKey(
                                            at, told.source(), UUID.randomUUID().toString())),
                            now.version(list.name()) + 1,
                            at,
                            new Author(caller.subject(), caller.name())));
            LOG.infof("code-list=revised board=%s list=%s code=%s", tenant.path(), list.name(), said.code());
        });
    }

    /** After everything that has been told of the list, also by an instance whose clock is ahead. */
    private Instant toldAt(BoardCodes codes, OwnedList list) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var last = codes.lastToldAt(list.name());
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    /** Lets one transaction at a time revise the list. */
    private static void lock(Handle tx, Caller caller, OwnedList list) {
        tx.createQuery("select pg_advisory_xact_lock(hashtext(:name)) is null")
                .bind("name", "code-list/" + caller.tenant().path() + "/" + list.name())
                .mapTo(Boolean.class)
                .one();
    }
}
