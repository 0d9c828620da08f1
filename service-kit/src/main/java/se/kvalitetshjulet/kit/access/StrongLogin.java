package se.kvalitetshjulet.kit.access;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

/** The level of assurance of a login that is demanded where personal data is read or brought in, or is gone for ever. */
@Singleton
public class StrongLogin {

    private final Optional<List<String>> acr;

    StrongLogin(@ConfigProperty(name = "kvalitetshjulet.person.acr") Optional<List<String>> acr) {
        this.acr = acr;
    }

    public boolean isOf(Caller caller) {
        return acr.isEmpty() || acr.get().contains(caller.acr());
    }

    public void demandOf(Caller caller) {
        if (!isOf(caller)) {
            throw new Refusal(
                    CommonProblem.STRONGER_LOGIN_REQUIRED,
                    "Logga in med e-legitimation eller tjänstekort och försök igen.");
        }
    }
}
