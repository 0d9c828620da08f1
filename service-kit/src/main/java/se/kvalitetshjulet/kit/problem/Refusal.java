package se.kvalitetshjulet.kit.problem;

import java.util.List;
import java.util.Optional;

/** A refusal that ends the request. Carries no stack trace: it is an answer, not a fault. */
public final class Refusal extends RuntimeException {

    private final transient Refused refused;

    public Refusal(Refused refused) {
        super(refused.type().code(), null, false, false);
        this.refused = refused;
    }

    public Refusal(ProblemType type, String detail) {
        this(new Refused(type, detail));
    }

    /** One field of a request is wrong. */
    public static Refusal ofField(String field, String message) {
        return new Refusal(new Refused(
                CommonProblem.INVALID_REQUEST,
                "Rätta fälten som räknas upp och skicka igen.",
                List.of(new Violation(field, message))));
    }

    /** The thing is not there, or not for this caller: nobody can tell which. */
    public static Refusal notFound() {
        return new Refusal(
                CommonProblem.NOT_FOUND, "Kontrollera adressen. Det kan också vara så att du saknar behörighet.");
    }

    /** Ends the request when there is a reason to. */
    public static void throwIf(Optional<Refused> reason) {
        reason.ifPresent(refused -> {
            throw refused.asException();
        });
    }

    public Refused refused() {
        return refused;
    }
}
