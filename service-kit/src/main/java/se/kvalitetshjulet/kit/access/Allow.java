package se.kvalitetshjulet.kit.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles that may call a resource method of a board, one of which is enough. A method without it is closed to
 * everybody, so that forgetting it opens nothing.
 */
@Inherited
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {

    Role[] value() default {};

    /** Let in too when their assignment is for every unit: the thing is the whole board's, and not one unit's to see or do. */
    Role[] allUnits() default {};

    /** The same by the part of the product that the method belongs to; they and the roles named are let in. */
    Readers readers() default Readers.NOBODY;
}
