package se.kvalitetshjulet.contracts.activity;

/** The act a placement rests on: by consent, or the care of young persons or of abusers without it. */
public enum Law {
    SOL,
    LVU,
    LVM
}
