package se.kvalitetshjulet.agenda;

import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What only one transaction a board may do at a time. Held until the transaction ends. */
public enum BoardLock {
    /** Before any row of the registry is looked for, so that what is not there stays so until it is written. */
    REGISTRY,
    /** Before a meeting is opened. */
    OPENING_A_MEETING,
    /** Before the terms of office are read that a new one has to stand beside. */
    MEMBERS,
    /** Before it is looked for whether the board meets on a day already. */
    PLANNING_MEETINGS,
    /** Before the delegation orders are read that a new one has to come after. */
    DELEGATION,
    /** Before the versions of a governing document are read that a new one has to come after. */
    GOVERNING_DOCUMENTS,
    /** Before the PDF of a packet takes the place of the one before, or all are forgotten. */
    PACKETS,
    /** Before another version of the agenda's template is written. */
    AGENDA_TEMPLATE;

    public void take(Handle tx, Tenant tenant) {
        tx.createQuery("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .bind("what", name() + "/" + tenant.path())
                .mapTo(String.class)
                .list();
    }
}
