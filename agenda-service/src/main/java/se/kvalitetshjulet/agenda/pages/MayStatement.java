package se.kvalitetshjulet.agenda.pages;

import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.statement.StatementState;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.versions.Versions;

/**
 * What somebody may do with an item's statement now.
 *
 * @param version as a form carries it
 */
public record MayStatement(boolean write, boolean review, boolean signOff, String version) {

    /**
     * @param writer whether the caller wrote the text as it stands, and so may not review it
     */
    static MayStatement of(ItemView item, Caller caller, boolean writer) {
        var text = item.statement();
        // Of a secret item only those it is open to are told the matter, and without one it has no statement.
        boolean open = item.status() != AgendaItem.Status.DECIDED && (!item.secret() || item.registryNumber() != null);
        boolean writes = caller.isAnyOf(Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.SECRETARY);
        boolean heads = caller.isAnyOf(Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION);
        return new MayStatement(
                open && writes,
                open
                        && text != null
                        && !writer
                        && (writes || heads)
                        && text.state() == StatementState.WRITTEN
                        && text.missing().isEmpty(),
                open && text != null && heads && text.state() == StatementState.REVIEWED,
                Versions.textOf(text == null ? 0 : text.version()));
    }

    public boolean any() {
        return write || review || signOff;
    }
}
