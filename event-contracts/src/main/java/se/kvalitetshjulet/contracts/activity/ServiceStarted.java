package se.kvalitetshjulet.contracts.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.AgeBand;
import se.kvalitetshjulet.contracts.Sex;

/** A service such as a contact family has started. */
public record ServiceStarted(
        String serviceId,
        String unit,
        LocalDate on,
        String form,
        PersonGroup group,
        @Nullable Sex sex,
        @Nullable AgeBand ageBand) {}
