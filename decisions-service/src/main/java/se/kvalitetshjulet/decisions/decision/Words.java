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

/** The Swedish words for the codes of a decision. */
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

    public @Nullable String serviceType(@Nullable String code) {
        return label(CodeLists.SERVICE_TYPES, code);
    }

    public @Nullable String area(@Nullable String code) {
        return label(CodeLists.AREAS, code);
    }

    public @Nullable String delayReason(@Nullable String code) {
        return label(CodeLists.DELAY_REASONS, code);
    }

    public @Nullable String interruptionReason(@Nullable String code) {
        return label(CodeLists.INTERRUPTION_REASONS, code);
    }

    public @Nullable String closingCause(@Nullable String code) {
        return label(CodeLists.CLOSING_CAUSES, code);
    }

    /** {@code avböjt}: how an offer was answered. */
    public String offerOutcome(String code) {
        return Sentences.OUTCOMES.getOrDefault(code, code);
    }

    /** {@code 4 kap. 1 § socialtjänstlagen (2001:453)}. */
    public @Nullable String citation(@Nullable String legalBasis) {
        return legalBasis == null
                ? null
                : LegalBasis.ofCode(legalBasis).map(LegalBasis::citation).orElse(legalBasis);
    }

    private @Nullable String label(String list, @Nullable String code) {
        return code == null ? null : codes.label(list, code);
    }
}
