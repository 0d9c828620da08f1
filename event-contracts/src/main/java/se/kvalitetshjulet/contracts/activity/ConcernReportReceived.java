package se.kvalitetshjulet.contracts.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.AgeBand;
import se.kvalitetshjulet.contracts.Sex;

/** A report of concern (orosanmälan) has come in. */
public record ConcernReportReceived(
        String reportId,
        String unit,
        LocalDate receivedOn,
        PersonGroup group,
        @Nullable Sex sex,
        @Nullable AgeBand ageBand) {}
