/** Decisions that are read in from a file: what the file says, what that makes of each decision, and the work that brings it in. */
@NullMarked
package se.kvalitetshjulet.decisions.imports;

import org.jspecify.annotations.NullMarked;
