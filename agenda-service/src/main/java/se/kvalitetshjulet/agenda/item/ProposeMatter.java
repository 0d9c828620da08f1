package se.kvalitetshjulet.agenda.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Proposes that the board takes up a matter: it waits for an agenda, and its statement can be written meanwhile. */
@ApplicationScoped
public class ProposeMatter {

    private final Store store;
    private final Matters matters;
    private final Items items;

    ProposeMatter(Store store, Matters matters, Items items) {
        this.store = store;
        this.matters = matters;
        this.items = items;
    }

    /**
     * What the board is to take up.
     *
     * @param registryNumber {@code SOCN/2024:58}
     * @param heading left out means the matter's title
     */
    public record NewProposal(
            @NotBlank(message = "Ange diarienumret.") @Size(max = 50, message = "Högst 50 tecken.")
            String registryNumber,

            @Size(max = 500, message = "Högst 500 tecken.")
            @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
            @Nullable
            String heading) {}

    public AgendaItem propose(Caller by, NewProposal wanted) {
        return store.inTenant(by.tenant(), tx -> {
            BoardLock.REGISTRY.take(tx, by.tenant());
            var matter = RegistryNumber.read(wanted.registryNumber().strip())
                    .flatMap(number -> matters.find(tx, by.tenant(), number))
                    .filter(found -> !found.secret() || Secrecy.isOpenTo(by))
                    .orElseThrow(() -> Refusal.ofField("registryNumber", "Numret finns inte i diariet."));
            var own = wanted.heading() != null && !wanted.heading().isBlank();
            var heading = own ? wanted.heading().strip() : matter.title();
            if (!matter.secret()) {
                Secrecy.refuseIdentityNumber("heading", heading);
            }
            var item = AgendaItem.of(
                    heading,
                    matter.secret() ? ItemKind.SECRET : ItemKind.ofMatter(matter.kind()),
                    AgendaItem.Part.MATTERS,
                    1,
                    matter.number());
            items.add(tx, by.tenant(), item, by);
            return item;
        });
    }
}
