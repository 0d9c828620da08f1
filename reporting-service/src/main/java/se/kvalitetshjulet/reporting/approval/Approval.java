package se.kvalitetshjulet.reporting.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refused;

/**
 * How far a report has come on its way to its recipients, as a caller sees it.
 *
 * @param steps those that its kind needs, in their order
 * @param actions what the caller can or cannot do with it now
 */
public record Approval(List<StepState> steps, List<Action> actions) {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    public Approval {
        steps = List.copyOf(steps);
        actions = List.copyOf(actions);
    }

    /** Whether a step is taken. */
    public enum State {
        DONE,
        /** It is its turn. */
        NEXT,
        WAITING,
        /** The board has sent the report back, or rejected it. */
        STOPPED
    }

    /**
     * A step.
     *
     * @param name in Swedish
     * @param by who took it; null while nobody has, and for what the board or the service did
     * @param at when; null while it is not taken, and where only the day is known
     * @param on the day; null as above
     * @param role whose step it is; null where several may take it
     * @param detail what more there is to say; null for nothing
     * @param sent to whom it has been sent; only of the last step
     */
    public record StepState(
            Step step,
            String name,
            State state,
            @Nullable By by,
            @Nullable Instant at,
            @Nullable LocalDate on,
            @Nullable Role role,
            @Nullable String detail,
            List<SentTo> sent) {

        public StepState {
            sent = List.copyOf(sent);
        }
    }

    /** Somebody at work, without their id. */
    public record By(String name, String title) {

        public static @Nullable By of(@Nullable Who who) {
            return who == null ? null : new By(who.name(), who.title());
        }
    }

    /**
     * @param at when somebody said so
     */
    public record SentTo(String recipient, LocalDate sentOn, Sent.Way how, By by, Instant at) {

        public static SentTo of(Sent sent) {
            return new SentTo(
                    sent.recipient(),
                    sent.sentOn(),
                    sent.how(),
                    new By(sent.by().name(), sent.by().title()),
                    sent.at());
        }
    }

    /** What may be done with a report, and by whom. */
    public enum What {
        CHECK("Granskas", Role.CONTROLLER),
        APPROVE("Godkänns", Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION),
        REOPEN("Öppnas igen", Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION),
        PUBLISH("Publiceras", Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION),
        SEND("Markeras som skickad", Role.SECRETARY, Role.REGISTRAR, Role.CONTROLLER, Role.HEAD_OF_ADMINISTRATION);

        private final String verb;
        private final List<Role> roles;

        What(String verb, Role... roles) {
            this.verb = verb;
            this.roles = List.of(roles);
        }

        public boolean isOpenTo(Caller caller) {
            return this == APPROVE
                    ? Stream.of(Step.values()).anyMatch(step -> step.isApproval() && step.isOpenTo(caller))
                    : caller.isForAllUnits(roles.toArray(Role[]::new));
        }

        /** Empty when it is open to the caller. */
        Optional<Refused> refusalOf(Caller caller) {
            return isOpenTo(caller)
                    ? Optional.empty()
                    : Optional.of(new Refused(
                            CommonProblem.FORBIDDEN,
                            verb + " av "
                                    + roles.stream()
                                            .map(role -> role.swedish().toLowerCase(SWEDISH))
                                            .collect(Collectors.collectingAndThen(Collectors.toList(), Approval::oneOf))
                                    + "."));
        }
    }

    private static String oneOf(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " eller " + names.getLast();
    }

    /**
     * @param possible for the caller, as the report stands
     * @param why it is not, and what to do instead; null when it is
     */
    public record Action(
            What action, boolean possible, @Nullable String why) {}

    public Action action(What what) {
        return actions.stream()
                .filter(action -> action.action() == what)
                .findFirst()
                .orElseThrow();
    }

    public boolean isDone(Step step) {
        return steps.stream().anyMatch(each -> each.step() == step && each.state() == State.DONE);
    }
}
