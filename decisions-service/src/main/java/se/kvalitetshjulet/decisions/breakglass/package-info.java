/**
 * Break-glass: somebody in a role that the person room admits, whose assignment does not cover the decision, opens it in an
 * emergency; those who answer for the decision are alerted, and judge whether it was right.
 */
@NullMarked
package se.kvalitetshjulet.decisions.breakglass;

import org.jspecify.annotations.NullMarked;
