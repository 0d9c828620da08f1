package se.kvalitetshjulet.deviations.room;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.PageFrame;

/** First the purpose, then what was written as the answer to that form, so that it is under no address. Each kind has its own path. */
@Singleton
public class TextPages {

    /** Why somebody may read what is secret. */
    public static final List<Choice> PURPOSES = Arrays.stream(ReadingPurpose.values())
            .map(purpose -> new Choice(purpose.name(), purpose.label()))
            .toList();

    @CheckedTemplate(basePath = "room")
    static class Templates {

        private Templates() {}

        static native TemplateInstance purpose(PageFrame page, Form form, List<Choice> purposes);

        static native TemplateInstance texts(PageFrame page, List<Written> written, String purpose);
    }

    public TemplateInstance ask(PageFrame page) {
        return Templates.purpose(page, Form.empty(), PURPOSES);
    }

    /**
     * @param read reads for a purpose, by the door
     */
    public Response answer(
            PageFrame page, MultivaluedMap<String, String> fields, Function<ReadingPurpose, List<Written>> read) {
        return answerWith(
                page,
                fields,
                purpose -> Response.ok(Templates.texts(page, read.apply(purpose), purpose.label()))
                        .build());
    }

    /** As {@link #answer}, with what the kind shows in its own way. */
    public Response answerWith(
            PageFrame page, MultivaluedMap<String, String> fields, Function<ReadingPurpose, Response> show) {
        var form = Form.posted(fields);
        if (form.value("purpose").isEmpty()) {
            return Response.status(422)
                    .entity(Templates.purpose(
                            page, form.wrong("purpose", "Välj varför du behöver uppgifterna."), PURPOSES))
                    .build();
        }
        var purpose = Parameters.choice("purpose", form.value("purpose"), ReadingPurpose.class);
        return show.apply(purpose);
    }
}
