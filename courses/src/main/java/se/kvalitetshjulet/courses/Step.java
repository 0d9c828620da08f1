package se.kvalitetshjulet.courses;

/** What an event does to a thing: the state that it makes, or why it cannot be used. */
public sealed interface Step<S> {

    record Taken<S>(S state) implements Step<S> {}

    record Unused<S>(Conflict.Reason reason) implements Step<S> {}

    static <S> Step<S> to(S state) {
        return new Taken<>(state);
    }

    static <S> Step<S> not(Conflict.Reason reason) {
        return new Unused<>(reason);
    }

    /** To the state, unless something is in the way. */
    static <S> Step<S> unless(boolean inTheWay, Conflict.Reason reason, S state) {
        return inTheWay ? not(reason) : to(state);
    }
}
