package se.kvalitetshjulet.courses;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.control.ControlPerformed;
import se.kvalitetshjulet.contracts.control.ControlPlanned;

/** Planned for a day, performed on that day or any other, as often as the plan says. */
public final class ControlRules implements Rules<Control> {

    @Override
    public Class<?> beginning() {
        return ControlPlanned.class;
    }

    @Override
    public List<Class<?>> facts() {
        return List.of(ControlPerformed.class);
    }

    @Override
    public Control begin(Told beginning) {
        return new Control((ControlPlanned) beginning.data(), null, null);
    }

    /** The day of the plan is one to come; nothing says that a control may not be performed before it. */
    @Override
    public @Nullable LocalDate begunOn(Control control) {
        return null;
    }

    @Override
    public Step<Control> then(Control control, Told fact) {
        var performed = (ControlPerformed) fact.data();
        return Step.to(new Control(control.planned(), performed.on(), performed.result()));
    }
}
