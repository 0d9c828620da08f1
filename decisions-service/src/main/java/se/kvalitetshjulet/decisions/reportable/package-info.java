/** Which individual reports a quarter holds, and what each of them is: pure rules, given what was sent before. */
@NullMarked
package se.kvalitetshjulet.decisions.reportable;

import org.jspecify.annotations.NullMarked;
