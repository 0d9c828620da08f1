/** How the chain of a board's editions is held against itself and against a copy that was kept elsewhere. Pure. */
@NullMarked
package se.kvalitetshjulet.reporting.chain;

import org.jspecify.annotations.NullMarked;
