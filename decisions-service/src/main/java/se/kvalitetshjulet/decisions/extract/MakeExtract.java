package se.kvalitetshjulet.decisions.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.extract.Extract.About;
import se.kvalitetshjulet.decisions.person.FindPerson;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.identity.NumberSearch;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Makes an extract for one person. */
@ApplicationScoped
class MakeExtract {

    private static final Logger LOG = Logger.getLogger(MakeExtract.class);

    private static final List<About> ABOUT = List.of(
            new About(
                    "Varför uppgifterna behandlas",
                    "För att följa att beslut om insatser och bistånd verkställs i tid, och för de rapporter om det som lagen"
                            + " kräver. Grunden är uppgifter av allmänt intresse och myndighetsutövning (artikel 6.1 e och"
                            + " 9.2 h i EU:s dataskyddsförordning, och lagen (2001:454) om behandling av personuppgifter inom"
                            + " socialtjänsten)."),
            new About("Varifrån de kommer", "Från nämndens verksamhetssystem, där ditt ärende handläggs."),
            new About(
                    "Vem som får dem",
                    "Inspektionen för vård och omsorg får rapporter om beslut som inte har verkställts i tid. Kommunens"
                            + " revisorer får dem avidentifierade. Kommunfullmäktige får bara statistik."),
            new About(
                    "Hur länge de sparas",
                    "I fem år efter den sista anteckningen. Uppgifter om barn sparas längre, och en del bevaras för"
                            + " forskning."),
            new About("Automatiska beslut", "Inget beslut om dig fattas automatiskt av det här systemet."),
            new About(
                    "Vem som har läst",
                    "Utdraget visar när, i vilken roll och varför någon har läst. Namn på anställda ingår inte (EU-domstolens"
                            + " dom C-579/21). Misstänker du att någon har läst utan rätt kan du be nämnden att utreda det."),
            new About(
                    "Vad du kan begära",
                    "Att felaktiga uppgifter rättas (artikel 16) och i vissa fall att behandlingen begränsas (artikel 18). Är"
                            + " du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten."));

    private final FindPerson persons;
    private final DecisionParts parts;
    private final Store store;
    private final InstantSource clock;

    MakeExtract(FindPerson persons, DecisionParts parts, Store store, InstantSource clock) {
        this.persons = persons;
        this.parts = parts;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Makes it. Call it outside any transaction.
     *
     * @param written the person's number, in any form that it is written
     * @param protectedToo whether the caller knows what it means if the person's identity is protected
     */
    Extract make(Caller caller, @Nullable String written, boolean protectedToo) {
        var number = NumberSearch.of(written == null ? "" : written)
                .orElseThrow(() -> Refusal.ofField(
                        "identityNumber",
                        "Skriv personnumret, samordningsnumret eller reservnumret, till exempel ÅÅÅÅMMDD-NNNN."));
        var found = persons.find(caller, number, protectedToo);
        var extract = store.inTenant(caller.tenant(), tx -> extract(tx, caller, number, found));
        LOG.infof(
                "extract made; board=%s decisions=%d",
                caller.tenant().path(), extract.decisions().size());
        return extract;
    }

    private Extract extract(Handle tx, Caller caller, NumberSearch number, FindPerson.Found found) {
        return new Extract(
                clock.instant(),
                number.key(),
                ABOUT,
                found.decisions().stream()
                        .flatMap(person -> parts.of(tx, caller, person).stream())
                        .toList(),
                found.mistaken());
    }
}
