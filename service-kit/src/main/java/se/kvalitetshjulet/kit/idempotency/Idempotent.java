package se.kvalitetshjulet.kit.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Honours {@code Idempotency-Key} on a POST: the method's answer is kept in the transaction of its effect, and given
 * again to the same request within a day. The same key with another body is refused. The method may return a
 * {@code Response} or an entity.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /**
     * False for a reading that is posted to keep what it asks for out of the address: its answer holds secrets and is not
     * kept, so the same request is answered anew. Another body with the same key is refused all the same.
     */
    @Nonbinding
    boolean keepsAnswer() default true;
}
