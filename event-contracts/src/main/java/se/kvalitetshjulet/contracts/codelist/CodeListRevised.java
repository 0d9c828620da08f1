package se.kvalitetshjulet.contracts.codelist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A code of a list has these words for this time. */
public record CodeListRevised(
        String list,
        String code,
        String label,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String citation,
        @Nullable String parent) {}
