package se.kvalitetshjulet.kit.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may read a part of the product. The part's pages let them in by {@link Allow#readers()} and the main navigation shows
 * them the way by the same, so that no door is shown that does not open, and none is hidden that does.
 */
public enum Readers {
    NOBODY(EnumSet.noneOf(Role.class)),

    /** Everybody who works in the product; systems have no pages. */
    PEOPLE(EnumSet.complementOf(EnumSet.of(Role.SYSTEM))),

    /** Decisions on individuals and their clocks. */
    OF_CASES(EnumSet.of(
            Role.INVESTIGATOR,
            Role.UNIT_MANAGER,
            Role.HEAD_OF_DEPARTMENT,
            Role.HEAD_OF_ADMINISTRATION,
            Role.CONTROLLER,
            Role.AUDITOR)),

    /** Whom a decision concerns. The same people enter decisions and correct them. */
    OF_PERSONS(EnumSet.of(Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT)),

    /** What is reported of single decisions to the inspectorate and the auditors. */
    OF_INDIVIDUAL_REPORTS(
            EnumSet.of(Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.CONTROLLER, Role.AUDITOR)),

    /** What may be done with personal data, each as far as the role goes: opening, checking, extracts, retention. */
    OF_PERSONAL_DATA(EnumSet.of(
            Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION, Role.AUDITOR)),

    /** Who has read personal data, and why. */
    OF_ACCESS_LOGS(EnumSet.of(Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION, Role.AUDITOR)),

    /** Deviations: those who report them see their own, those who handle them those of their units. */
    OF_DEVIATIONS(EnumSet.of(
            Role.EMPLOYEE,
            Role.REGISTRAR,
            Role.INVESTIGATOR,
            Role.UNIT_MANAGER,
            Role.HEAD_OF_DEPARTMENT,
            Role.HEAD_OF_ADMINISTRATION)),

    /** Those who handle what has been reported, of their units; they decide measures and follow them up. */
    OF_HANDLING(EnumSet.of(Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION)),

    /** Complaints: the registrar sees those registered by them, the board's delegation those that have come to it. */
    OF_COMPLAINTS(EnumSet.of(
            Role.REGISTRAR,
            Role.INVESTIGATOR,
            Role.UNIT_MANAGER,
            Role.HEAD_OF_DEPARTMENT,
            Role.HEAD_OF_ADMINISTRATION,
            Role.COMPLAINTS_DELEGATE)),

    /**
     * The year's risks, the internal control plan and the patterns of the quality work: about the operation, and about
     * nobody in it.
     */
    OF_CONTROL(EnumSet.of(
            Role.INVESTIGATOR,
            Role.UNIT_MANAGER,
            Role.HEAD_OF_DEPARTMENT,
            Role.HEAD_OF_ADMINISTRATION,
            Role.CONTROLLER,
            Role.AUDITOR)),

    /** The quality work: everybody who reports, handles or answers for something in it, or looks through its log of readings. */
    OF_QUALITY(EnumSet.of(
            Role.EMPLOYEE,
            Role.REGISTRAR,
            Role.INVESTIGATOR,
            Role.UNIT_MANAGER,
            Role.HEAD_OF_DEPARTMENT,
            Role.HEAD_OF_ADMINISTRATION,
            Role.COMPLAINTS_DELEGATE,
            Role.CONTROLLER,
            Role.AUDITOR)),

    /** Published reports, the agenda and the registry. */
    OF_THE_BOARD(EnumSet.of(
            Role.SECRETARY,
            Role.REGISTRAR,
            Role.MEMBER,
            Role.AUDITOR,
            Role.HEAD_OF_ADMINISTRATION,
            Role.HEAD_OF_DEPARTMENT,
            Role.UNIT_MANAGER,
            Role.CONTROLLER,
            Role.INVESTIGATOR)),

    /** Who the board is, when it meets and what it has decided for itself: kept by its secretary, the members by the administrator too. */
    OF_THE_BOARDS_ORDER(EnumSet.of(
            Role.SECRETARY,
            Role.REGISTRAR,
            Role.MEMBER,
            Role.AUDITOR,
            Role.HEAD_OF_ADMINISTRATION,
            Role.HEAD_OF_DEPARTMENT,
            Role.UNIT_MANAGER,
            Role.CONTROLLER,
            Role.INVESTIGATOR,
            Role.ADMINISTRATOR)),

    /** What a board decides for its product, and no case: the same for every unit. */
    OF_SETTINGS(EnumSet.of(Role.ADMINISTRATOR), true);

    private final Set<Role> roles;
    private final boolean forAllUnits;

    Readers(EnumSet<Role> roles) {
        this(roles, false);
    }

    Readers(EnumSet<Role> roles, boolean forAllUnits) {
        this.roles = Collections.unmodifiableSet(roles);
        this.forAllUnits = forAllUnits;
    }

    public Set<Role> roles() {
        return roles;
    }

    /** Whether an assignment for one unit opens nothing of the part. */
    boolean areForAllUnits() {
        return forAllUnits;
    }
}
