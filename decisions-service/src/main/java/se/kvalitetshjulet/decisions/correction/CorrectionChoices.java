package se.kvalitetshjulet.decisions.correction;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.kvalitetshjulet.decisions.decision.CodeChoices;
import se.kvalitetshjulet.decisions.decision.FixedWords;
import se.kvalitetshjulet.decisions.decision.GrantedUnit;
import se.kvalitetshjulet.decisions.history.Standing;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Swedish;

/** What the form of a correction lets choose between: what there is to choose, and what stands even if it is no more. */
@Singleton
class CorrectionChoices {

    private final CodeChoices codes;
    private final Store store;

    CorrectionChoices(CodeChoices codes, Store store) {
        this.codes = codes;
        this.store = store;
    }

    /** The alternatives of each field. */
    record Choices(
            List<Choice> legalBases,
            List<Choice> serviceTypes,
            List<Choice> areas,
            List<Choice> units,
            List<Choice> grantedUnits,
            List<Choice> causes,
            List<Choice> sexes,
            List<Choice> extents,
            List<Choice> outcomes,
            List<Choice> yesOrNo) {}

    Choices of(Tenant tenant, Standing standing) {
        return new Choices(
                withStanding(
                        codes.of(tenant, CodeLists.LEGAL_BASES),
                        standing.value("legalBasis").orElse("")),
                withStanding(
                        codes.of(tenant, CodeLists.SERVICE_TYPES),
                        standing.value("serviceType").orElse("")),
                withStanding(
                        codes.of(tenant, CodeLists.AREAS),
                        standing.value("area").orElse("")),
                withStanding(
                        store.inTenant(tenant, tx -> codes.units(tx, tenant)),
                        standing.value("unit").orElse("")),
                withStanding(
                        Arrays.stream(GrantedUnit.values())
                                .map(unit -> new Choice(unit.name(), Swedish.capitalised(unit.label())))
                                .toList(),
                        standing.value("granted", "unit").orElse("")),
                codes.of(tenant, CodeLists.CLOSING_CAUSES),
                CodeChoices.of(FixedWords.SEXES),
                CodeChoices.of(FixedWords.EXTENTS),
                CodeChoices.of(FixedWords.OUTCOMES),
                List.of(new Choice("NO", "Nej"), new Choice("YES", "Ja")));
    }

    private static List<Choice> withStanding(List<Choice> choices, String standing) {
        return standing.isEmpty()
                        || choices.stream().anyMatch(choice -> choice.value().equals(standing))
                ? choices
                : Stream.concat(choices.stream(), Stream.of(new Choice(standing, standing)))
                        .toList();
    }
}
