package se.kvalitetshjulet.deviations.lexsarah;

import se.kvalitetshjulet.kit.access.Role;

/**
 * What somebody is to a report.
 *
 * @param receives whoever acts on it at once: the unit's manager, and those above
 * @param heads the head of department or of the administration
 * @param administers the head of the administration
 * @param investigates is appointed to investigate it
 */
public record Rights(boolean receives, boolean heads, boolean administers, boolean investigates) {

    static final Role[] RECEIVERS = {Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION};
    static final Role[] HEADS = {Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION};

    /** May read what was written in it. */
    public boolean reads() {
        return heads || investigates;
    }

    boolean are(LexSarahStep.By who) {
        return switch (who) {
            case RECEIVER -> receives;
            case HEAD -> heads;
            case ADMINISTRATION -> administers;
            case INVESTIGATOR -> investigates;
            case WRITER -> reads();
        };
    }
}
