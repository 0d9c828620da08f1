package se.kvalitetshjulet.kit.web;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * Refuses what is sent to a page and is no form. The framework lets JSON through to the fields of one, and takes a percent sign that
 * stands for nothing for a fault of ours.
 */
@Provider
class FormBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (!MultivaluedMap.class.equals(body.getType())) {
            return body.proceed();
        }
        if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(body.getMediaType())) {
            throw new NotSupportedException();
        }
        try {
            return body.proceed();
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new Refusal(
                    CommonProblem.INVALID_REQUEST,
                    "Formuläret kom inte fram som webbläsare skickar det. Gå tillbaka, läs in sidan igen och skicka på nytt.");
        }
    }
}
