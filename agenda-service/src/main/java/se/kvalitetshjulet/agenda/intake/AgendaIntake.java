package se.kvalitetshjulet.agenda.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.item.LexSarahCases;
import se.kvalitetshjulet.agenda.item.ProposeReport;
import se.kvalitetshjulet.agenda.item.ReportEdition;
import se.kvalitetshjulet.agenda.registry.EraseMatter;
import se.kvalitetshjulet.agenda.reportchain.HeardLinks;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.codes.CodeRevisions;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.inbox.IntakeEffects;
import se.kvalitetshjulet.kit.organisation.Units;

/** What an event does here: a report or a lex Sarah case asks the board for a decision, a unit or a code gets its name, a matter is erased. */
@ApplicationScoped
class AgendaIntake implements IntakeEffects {

    private final ProposeReport propose;
    private final LexSarahCases cases;
    private final EraseMatter erase;
    private final HeardLinks links;
    private final Units units;
    private final CodeRevisions codes;

    AgendaIntake(
            ProposeReport propose,
            LexSarahCases cases,
            EraseMatter erase,
            HeardLinks links,
            Units units,
            CodeRevisions codes) {
        this.propose = propose;
        this.cases = cases;
        this.erase = erase;
        this.links = links;
        this.units = units;
        this.codes = codes;
    }

    static boolean isEdition(EventType<?> type) {
        return type.equals(EventTypes.REPORT_PUBLISHED) || type.equals(EventTypes.REPORT_REVISED);
    }

    static boolean isLexSarah(EventType<?> type) {
        return type.equals(EventTypes.LEX_SARAH_BOARD_DECISION_REQUESTED) || type.equals(EventTypes.LEX_SARAH_DECIDED);
    }

    static boolean isOrganisation(EventType<?> type) {
        return type.equals(EventTypes.ORGANISATION_UNIT_DEFINED);
    }

    static boolean isWords(EventType<?> type) {
        return type.equals(EventTypes.CODE_LIST_REVISED);
    }

    static boolean isFromOutside(EventType<?> type) {
        return isOrganisation(type) || type.equals(EventTypes.THING_ERASED);
    }

    @Override
    public void apply(Handle tx, List<IncomingEvent> fresh) {
        units.define(tx, fresh);
        codes.take(tx, fresh);
        links.keep(tx, fresh);
        var editions = fresh.stream()
                .filter(event -> isEdition(event.type()))
                .map(ReportEdition::in)
                .sorted(Comparator.comparingInt(ReportEdition::number))
                .toList();
        // A request before the decision that answers it.
        var lexSarah = fresh.stream()
                .filter(event -> isLexSarah(event.type()))
                .sorted(Comparator.comparing(IncomingEvent::time))
                .toList();
        var erasures = fresh.stream().filter(EraseMatter::isMeant).toList();
        // All boards first, in one order, so that two batches never wait for each other in a ring.
        Stream.of(
                        editions.stream().map(ReportEdition::tenant),
                        lexSarah.stream().map(IncomingEvent::tenant),
                        erasures.stream().map(IncomingEvent::tenant))
                .flatMap(tenants -> tenants)
                .distinct()
                .sorted()
                .forEach(tenant -> BoardLock.REGISTRY.take(tx, tenant));
        editions.forEach(edition -> propose.propose(tx, edition));
        lexSarah.forEach(event -> cases.take(tx, event));
        erasures.forEach(erasure -> erase.erase(tx, erasure));
    }
}
