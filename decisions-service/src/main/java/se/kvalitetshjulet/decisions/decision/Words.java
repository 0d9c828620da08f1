package se.kvalitetshjulet.decisions.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.organisation.Units;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.LegalBasis;
import se.kvalitetshjulet.statute.SwedishTime;

/** The Swedish words for the codes of a decision, as the board has them at the time that something is about. */
@ApplicationScoped
public class Words {

    private final CodeLists codes;
    private final Units units;
    private final InstantSource clock;

    Words(CodeLists codes, Units units, InstantSource clock) {
        this.codes = codes;
        this.units = units;
        this.clock = clock;
    }

    /** What the board's units are called today, by code. */
    public Map<String, String> unitNames(Handle tx, Tenant tenant) {
        return units.namesOn(tx, tenant, SwedishTime.today(clock));
    }

    /** What they were called on a day. */
    public Map<String, String> unitNamesOn(Handle tx, Tenant tenant, LocalDate day) {
        return units.namesOn(tx, tenant, day);
    }

    /** What the board called it on a day, or on the nearest; null means today. */
    public @Nullable String serviceType(Tenant tenant, @Nullable String code, @Nullable LocalDate day) {
        return label(tenant, CodeLists.SERVICE_TYPES, code, day);
    }

    public @Nullable String area(Tenant tenant, @Nullable String code, @Nullable LocalDate day) {
        return label(tenant, CodeLists.AREAS, code, day);
    }

    public @Nullable String delayReason(Tenant tenant, @Nullable String code, @Nullable LocalDate day) {
        return label(tenant, CodeLists.DELAY_REASONS, code, day);
    }

    public @Nullable String interruptionReason(Tenant tenant, @Nullable String code, @Nullable LocalDate day) {
        return label(tenant, CodeLists.INTERRUPTION_REASONS, code, day);
    }

    public @Nullable String closingCause(Tenant tenant, @Nullable String code, @Nullable LocalDate day) {
        return label(tenant, CodeLists.CLOSING_CAUSES, code, day);
    }

    /** {@code avböjt}: how an offer was answered. */
    public String offerOutcome(String code) {
        return FixedWords.OUTCOMES.getOrDefault(code, code);
    }

    /** {@code 4 kap. 1 § socialtjänstlagen (2001:453)}. */
    public @Nullable String citation(@Nullable String legalBasis) {
        return legalBasis == null
                ? null
                : LegalBasis.ofCode(legalBasis).map(LegalBasis::citation).orElse(legalBasis);
    }

    private @Nullable String label(Tenant tenant, String list, @Nullable String code, @Nullable LocalDate day) {
        return code == null ? null : codes.of(tenant).label(list, code, day == null ? SwedishTime.today(clock) : day);
    }
}
