package se.kvalitetshjulet.decisions.person;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;

/** The level of assurance that the room demands of a login, whether somebody reads in it or brings something to it. */
@Singleton
public class StrongLogin {

    private final Optional<List<String>> acr;

    StrongLogin(@ConfigProperty(name = "kvalitetshjulet.person.acr") Optional<List<String>> acr) {
        this.acr = acr;
    }

    public void demandOf(Caller caller) {
        if (acr.isPresent() && !acr.get().contains(caller.acr())) {
            throw new Refusal(
                    PersonProblem.STRONGER_LOGIN_REQUIRED,
                    "Logga in med e-legitimation eller tjänstekort och försök igen.");
        }
    }
}
