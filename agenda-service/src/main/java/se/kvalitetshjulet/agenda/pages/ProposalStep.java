package se.kvalitetshjulet.agenda.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvalitetshjulet.agenda.item.AgendaItem.Status;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;

/** What can be done with a proposal on its page. Each has a form of its own. */
public enum ProposalStep {
    ACCEPT("satt-upp", "Sätt upp på en dagordning", Set.of(Status.PROPOSED), Set.of(Role.SECRETARY)),
    POSTPONE("skjut-upp", "Låt vänta på ett sammanträde", Set.of(Status.PROPOSED), Set.of(Role.SECRETARY)),
    SEND_BACK("atersand", "Återsänd", Set.of(Status.PROPOSED), Set.of(Role.SECRETARY)),
    WITHDRAW(
            "aterta",
            "Återta",
            Set.of(Status.PROPOSED, Status.SENT_BACK),
            Set.of(Role.SECRETARY, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION)),
    PROPOSE_AGAIN(
            "foresla-igen",
            "Föreslå på nytt",
            Set.of(Status.SENT_BACK, Status.WITHDRAWN),
            Set.of(Role.SECRETARY, Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT));

    private final String path;
    private final String title;
    private final Set<Status> from;
    private final Set<Role> roles;

    ProposalStep(String path, String title, Set<Status> from, Set<Role> roles) {
        this.path = path;
        this.title = title;
        this.from = from;
        this.roles = roles;
    }

    static Optional<ProposalStep> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** Those that the caller may take with what stands so. */
    static List<ProposalStep> of(Status status, Caller caller) {
        return Arrays.stream(values())
                .filter(step -> step.from.contains(status) && step.isOpenTo(caller))
                .toList();
    }

    boolean isOpenTo(Caller caller) {
        return roles.stream().anyMatch(caller::is);
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    public boolean needsMeeting() {
        return this == ACCEPT || this == POSTPONE;
    }

    public boolean needsReason() {
        return this == SEND_BACK;
    }

    public boolean takesReason() {
        return this == POSTPONE || this == WITHDRAW;
    }
}
