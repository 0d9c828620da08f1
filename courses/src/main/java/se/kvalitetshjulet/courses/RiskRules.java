package se.kvalitetshjulet.courses;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.control.RiskAssessed;

/** A risk is assessed, and assessed again; the latest assessment is the risk. Nothing about it can be in conflict. */
public final class RiskRules implements Rules<RiskAssessed> {

    @Override
    public Class<?> beginning() {
        return RiskAssessed.class;
    }

    @Override
    public List<Class<?>> facts() {
        return List.of();
    }

    @Override
    public RiskAssessed begin(Told beginning) {
        return (RiskAssessed) beginning.data();
    }

    @Override
    public @Nullable LocalDate begunOn(RiskAssessed risk) {
        return null;
    }

    @Override
    public Step<RiskAssessed> again(RiskAssessed risk, Told beginning) {
        return Step.to(begin(beginning));
    }

    @Override
    public Step<RiskAssessed> then(RiskAssessed risk, Told fact) {
        throw new IllegalArgumentException("not of a risk: " + fact.data().getClass());
    }
}
