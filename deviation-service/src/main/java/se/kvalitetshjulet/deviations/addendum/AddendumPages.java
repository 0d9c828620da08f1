package se.kvalitetshjulet.deviations.addendum;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import se.kvalitetshjulet.deviations.attachment.Holder;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.web.Fields;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.PageFrame;

/** Adding to what was written, for people. Each kind has its own path. */
@Singleton
public class AddendumPages {

    private final AddAddendum add;
    private final Validator validator;
    private final Store store;
    private final CurrentCaller caller;

    AddendumPages(AddAddendum add, Validator validator, Store store, CurrentCaller caller) {
        this.add = add;
        this.validator = validator;
        this.store = store;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "addendum")
    static class Templates {

        private Templates() {}

        static native TemplateInstance add(PageFrame page, Form form, String back);
    }

    /**
     * @param back the address of the thing's page
     */
    public TemplateInstance form(PageFrame page, Holder.Find holders, String back) {
        store.inTenant(caller.tenant(), tx -> holders.apply(tx, caller.get()));
        return Templates.add(page, Form.empty(), back);
    }

    public Response take(PageFrame page, Holder.Find holders, String back, MultivaluedMap<String, String> posted) {
        var fields = new Fields(Form.posted(posted));
        var addition = new Addendum.Addition(fields.form().value("text"));
        return fields.take(validator, addition, () -> add.add(caller.get(), holders, addition))
                .answer(back, again -> Templates.add(page, again, back));
    }
}
