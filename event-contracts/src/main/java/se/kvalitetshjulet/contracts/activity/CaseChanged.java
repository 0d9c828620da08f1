package se.kvalitetshjulet.contracts.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.AgeBand;
import se.kvalitetshjulet.contracts.Sex;

/** A case, or its household, has changed. */
public record CaseChanged(
        String caseReference,
        String unit,
        LocalDate on,
        CaseKind kind,
        CaseOrigin origin,
        @Nullable Integer adults,
        @Nullable Integer children,
        @Nullable String outcome,
        @Nullable Sex sex,
        @Nullable AgeBand ageBand) {}
