package se.kvalitetshjulet.decisions.ivo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.decision.Words;
import se.kvalitetshjulet.decisions.ivo.IndividualReports.LaterExecuted;
import se.kvalitetshjulet.decisions.ivo.IndividualReports.Mention;
import se.kvalitetshjulet.decisions.ivo.ReportSet.Row;
import se.kvalitetshjulet.decisions.ivo.ReportableDecisions.Known;
import se.kvalitetshjulet.decisions.reportable.DueReport;
import se.kvalitetshjulet.decisions.reportable.ReportRule;
import se.kvalitetshjulet.decisions.reportable.SentQuarters;
import se.kvalitetshjulet.decisions.reportable.WaitKey;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.course.QuarterStanding.ReportStatus;
import se.kvalitetshjulet.statute.course.Wait;

/** Puts a quarter's set together: as it was sent, or else as it would be sent now. */
@ApplicationScoped
class AssembleReports {

    private static final Comparator<Due> ORDER = Comparator.<Due, LocalDate>comparing(
                    due -> due.waited().from())
            .thenComparing(due -> due.known().decisionId())
            .thenComparing(due -> due.waited().openedBy());

    private final SentReports sent;
    private final ReportableDecisions decisions;
    private final ReportWords writer;
    private final Words words;
    private final ObjectMapper json;

    AssembleReports(
            SentReports sent, ReportableDecisions decisions, ReportWords writer, Words words, ObjectMapper json) {
        this.sent = sent;
        this.decisions = decisions;
        this.writer = writer;
        this.words = words;
        this.json = json;
    }

    private record Due(Known known, Wait waited, DueReport report) {
        WaitKey key() {
            return WaitKey.of(known.decisionId(), waited);
        }
    }

    ReportSet assemble(Handle tx, Tenant tenant, Asked asked) {
        var sending = sent.sending(tx, tenant, asked);
        var before = sent.before(tx, tenant, asked);
        var known = decisions.of(tx, tenant, asked, before);
        var unitNames = words.unitNamesOn(tx, tenant, asked.quarter().lastDay());
        var rows =
                sending.isPresent() ? sent.rows(tx, tenant, asked) : write(tx, tenant, asked, before, known, unitNames);
        var previous = before.last().orElse(null);
        return new ReportSet(
                asked,
                sending.orElse(null),
                rows,
                previous,
                gone(tx, tenant, asked, previous, rows),
                laterExecuted(tx, tenant, asked, known, rows, unitNames),
                tag(asked, sending.isPresent(), rows));
    }

    private List<Row> write(
            Handle tx,
            Tenant tenant,
            Asked asked,
            SentQuarters before,
            List<Known> decided,
            Map<String, String> unitNames) {
        var told = sent.lastTold(tx, tenant, asked.recipient(), asked.quarter());
        var due = new ArrayList<Due>();
        eachWait(
                decided,
                (known, wait) -> ReportRule.of(
                                known.course().decidedOn(),
                                wait,
                                asked.quarter(),
                                told.get(WaitKey.of(known.decisionId(), wait)),
                                before)
                        .ifPresent(report -> due.add(new Due(known, wait, report))));
        due.sort(ORDER);
        var rows = new ArrayList<Row>();
        long highest = sent.highestNumber(tx, tenant, asked.recipient());
        for (var each : due) {
            var last = told.get(each.key());
            var number = last == null ? ++highest : last.number();
            rows.add(new Row(
                    each.key(),
                    each.known().version(),
                    writer.report(tenant, asked, each.known(), each.waited(), each.report(), number, unitNames)));
        }
        rows.sort(Comparator.comparing(row -> row.report().number()));
        return rows;
    }

    /** What was reported as waiting in the last quarter, and is not in this one. */
    private List<Mention> gone(Handle tx, Tenant tenant, Asked asked, @Nullable Quarter previous, List<Row> rows) {
        if (previous == null) {
            return List.of();
        }
        var now = rows.stream().map(Row::key).collect(Collectors.toSet());
        return sent.rows(tx, tenant, new Asked(previous, asked.recipient())).stream()
                .filter(row -> row.report().isStillWaiting() && !now.contains(row.key()))
                .map(row -> ReportWords.mention(row.report()))
                .toList();
    }

    private List<LaterExecuted> laterExecuted(
            Handle tx, Tenant tenant, Asked asked, List<Known> decided, List<Row> rows, Map<String, String> unitNames) {
        var told = sent.lastTold(tx, tenant, asked.recipient(), null);
        var toldHere = rows.stream()
                .filter(row -> row.report().status() == ReportStatus.EXECUTED)
                .map(Row::key)
                .collect(Collectors.toSet());
        var later = new ArrayList<LaterExecuted>();
        eachWait(decided, (known, wait) -> {
            var key = WaitKey.of(known.decisionId(), wait);
            var last = told.get(key);
            if (ReportRule.isExecutedUntold(wait, last) && !toldHere.contains(key)) {
                later.add(writer.laterExecuted(
                        tenant, asked, known, wait, last, wait.endedOn().orElseThrow(), unitNames));
            }
        });
        later.sort(Comparator.comparing(each -> each.report().number()));
        return later;
    }

    private static void eachWait(List<Known> decided, BiConsumer<Known, Wait> work) {
        decided.forEach(known -> known.course().waits().forEach(wait -> work.accept(known, wait)));
    }

    private String tag(Asked asked, boolean isSent, List<Row> rows) {
        try {
            var all = MessageDigest.getInstance("SHA-256");
            all.update((asked + " " + isSent).getBytes(StandardCharsets.UTF_8));
            for (var row : rows) {
                all.update(json.writeValueAsBytes(row.report()));
            }
            return HexFormat.of().formatHex(all.digest(), 0, 16);
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException("a report can be written and hashed", impossible);
        }
    }
}
