/** Every event about a decision as it was accepted, and how it reads to the law. */
@NullMarked
package se.kvalitetshjulet.decisions.history;

import org.jspecify.annotations.NullMarked;
