/** Files that people and programs send: what they may be, whether something lurks in them, where their content is kept, how they go out. */
@NullMarked
package se.kvalitetshjulet.kit.file;

import org.jspecify.annotations.NullMarked;
