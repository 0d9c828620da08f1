package se.kvalitetshjulet.reporting.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.revision.BoardCodes;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.annual.FinishedNumbers;
import se.kvalitetshjulet.reporting.annual.KnownQuality;
import se.kvalitetshjulet.reporting.quality.QualityFact;
import se.kvalitetshjulet.reporting.quality.YearEvidence;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.validation.Evidence;

/** What an annual quality report rests on. */
@ApplicationScoped
class EvidenceOfYear implements EvidenceOfKind {

    private final KnownQuality known;
    private final FinishedNumbers numbers;
    private final ConflictsOfYear conflicts;
    private final CodeLists codes;

    EvidenceOfYear(KnownQuality known, FinishedNumbers numbers, ConflictsOfYear conflicts, CodeLists codes) {
        this.known = known;
        this.numbers = numbers;
        this.conflicts = conflicts;
        this.codes = codes;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.QUALITY;
    }

    @Override
    public Evidence.OfKind of(Handle tx, Tenant tenant, Report whole) {
        int year = Integer.parseInt(whole.period());
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        int generation = known.live(tx, tenant);
        BoardCodes words = codes.knownAt(tx, tenant, whole.asOf());
        Set<Integer> told = known.years(tx, tenant);
        List<Collection<QualityFact>> earlier = IntStream.rangeClosed(1, YearEvidence.EARLIER_YEARS)
                .map(back -> year - back)
                .filter(told::contains)
                .<Collection<QualityFact>>mapToObj(each -> known.ofYear(tx, tenant, generation, each, whole.asOf()))
                .toList();
        return YearEvidence.of(
                whole,
                new YearEvidence.Known(
                        known.ofYear(tx, tenant, generation, year, whole.asOf()),
                        earlier,
                        numbers.deviations(tx, tenant, year, whole.asOf()),
                        conflicts.ofYear(tx, tenant, generation, year),
                        word(words, CodeLists.DEVIATION_AREAS, lastDay),
                        word(words, CodeLists.COMPLAINT_SUBJECTS, lastDay)));
    }

    private static Function<String, @Nullable String> word(BoardCodes words, String list, LocalDate day) {
        return code -> words.has(list, code) ? words.label(list, code, day) : null;
    }
}
