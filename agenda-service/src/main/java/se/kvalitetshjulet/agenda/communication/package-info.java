/** Communications (meddelanden): what has come in and is reported to the board, as an extract of the registry. */
@NullMarked
package se.kvalitetshjulet.agenda.communication;

import org.jspecify.annotations.NullMarked;
