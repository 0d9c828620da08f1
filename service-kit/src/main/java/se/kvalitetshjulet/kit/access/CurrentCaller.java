package se.kvalitetshjulet.kit.access;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The caller of the request at hand. Set by {@link CallerFilter} before any resource of a board runs. */
@RequestScoped
public class CurrentCaller {

    private @Nullable Caller caller;

    public Caller get() {
        if (caller == null) {
            throw new IllegalStateException("this request has no caller: its path names no board");
        }
        return caller;
    }

    public Tenant tenant() {
        return get().tenant();
    }

    public boolean isKnown() {
        return caller != null;
    }

    void set(Caller caller) {
        this.caller = caller;
    }
}
