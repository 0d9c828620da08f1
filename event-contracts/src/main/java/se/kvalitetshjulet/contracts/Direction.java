package se.kvalitetshjulet.contracts;

/** Which way events of a type cross the suite's border. */
public enum Direction {
    /** Posted by others, told to nobody. */
    INTAKE,

    /** Told by the suite; refused when posted. */
    OUT,

    /** Posted by others or made here, and told in both cases. */
    BOTH;

    public boolean isIntake() {
        return this != OUT;
    }

    public boolean isOut() {
        return this != INTAKE;
    }
}
