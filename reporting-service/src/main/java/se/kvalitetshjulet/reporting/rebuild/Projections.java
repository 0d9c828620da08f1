package se.kvalitetshjulet.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kvalitetshjulet.reporting.projection.Projection;

/** The projections that there are: each one is a bean. */
@ApplicationScoped
public class Projections {

    private final List<Projection> all;

    Projections(@Any Instance<Projection> all) {
        this.all = all.stream().sorted(Comparator.comparing(Projection::name)).toList();
    }

    public List<Projection> all() {
        return all;
    }

    List<String> names() {
        return all.stream().map(Projection::name).toList();
    }

    Optional<Projection> named(String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
