package se.kvalitetshjulet.kit.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.statute.SwedishTime;

/** What resource and pages show of the log, each in a transaction of its own. */
@ApplicationScoped
class ShowAccessLog {

    private final ReadAccessLog log;
    private final LogChecks checks;
    private final LogCsv csv;
    private final Instance<LogWords> words;
    private final Store store;
    private final InstantSource clock;

    ShowAccessLog(
            ReadAccessLog log,
            LogChecks checks,
            LogCsv csv,
            Instance<LogWords> words,
            Store store,
            InstantSource clock) {
        this.log = log;
        this.checks = checks;
        this.csv = csv;
        this.words = words;
        this.store = store;
        this.clock = clock;
    }

    LocalDate today() {
        return SwedishTime.today(clock);
    }

    LogWords words() {
        return words.get();
    }

    Page<LogEntry> entries(Caller caller, LogFilter filter, Paging paging) {
        var asked = filter.asked(today());
        return store.inTenant(caller.tenant(), tx -> log.page(tx, caller, asked, paging));
    }

    Response file(Caller caller, LogFilter filter) {
        var asked = filter.asked(today());
        var entries = store.inTenant(caller.tenant(), tx -> log.all(tx, caller, asked));
        return csv.answer(caller.tenant(), asked, entries, words());
    }

    List<Choice> readers(Caller caller, LogFilter.Asked asked) {
        return store.inTenant(caller.tenant(), tx -> log.readers(tx, caller, asked));
    }

    ReadAccessLog.Count count(Caller caller, LocalDate from, LocalDate to) {
        return store.inTenant(caller.tenant(), tx -> log.count(tx, caller, from, to));
    }

    /** The readings of days that are over which nobody has looked through, as far as the caller answers for them. */
    LogChecks.Unchecked unchecked(Caller caller) {
        return store.inTenant(
                caller.tenant(), tx -> checks.unchecked(tx, caller.tenant(), log.sight(tx, caller), today()));
    }

    Page<LogCheck> checks(Caller caller, Paging paging) {
        return store.inTenant(caller.tenant(), tx -> checks.page(tx, caller.tenant(), paging));
    }
}
