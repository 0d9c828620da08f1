/** Individual reports of decisions that have not been executed, to the inspectorate (IVO) and the municipality's auditors. */
@NullMarked
package se.kvalitetshjulet.decisions.ivo;

import org.jspecify.annotations.NullMarked;
