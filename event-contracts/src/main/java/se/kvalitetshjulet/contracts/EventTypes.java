package se.kvalitetshjulet.contracts;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Every type of the public contract, as constants: {@code EventTypes.DECISION_MADE}. */
public final class EventTypes
        implements DecisionTypes,
                DeviationTypes,
                LexSarahTypes,
                SupervisionTypes,
                ActivityTypes,
                AgendaTypes,
                ReportTypes,
                SharedTypes {

    /** Read off the constants, so that none can be left out. */
    private static final List<EventType<?>> ALL = Arrays.stream(EventTypes.class.getFields())
            .<EventType<?>>map(EventTypes::constant)
            .sorted(Comparator.comparing(EventType::name))
            .toList();

    private static final Map<String, EventType<?>> BY_NAME =
            ALL.stream().collect(toUnmodifiableMap(EventType::fullName, Function.identity()));

    private EventTypes() {}

    public static List<EventType<?>> all() {
        return ALL;
    }

    /**
     * @param fullName {@code se.kvalitetshjulet.decision.made.v1}
     */
    public static Optional<EventType<?>> byName(String fullName) {
        return Optional.ofNullable(BY_NAME.get(fullName));
    }

    /** What may be posted over HTTP to a service: its own types, and what every service takes. */
    public static List<EventType<?>> intakeOf(Owner service) {
        return those(
                type -> type.direction().isIntake() && (isOf(service, type) || type.owner() == Owner.ORGANISATION));
    }

    /** What can come on a topic. */
    public static List<EventType<?>> onTopic(String topic) {
        return switch (topic) {
            case Topics.DECISIONS_INTAKE -> takenBy(Owner.DECISIONS);
            case Topics.DEVIATIONS_INTAKE -> takenBy(Owner.DEVIATIONS);
            case Topics.REPORTING_INTAKE -> takenBy(Owner.REPORTING);
            case Topics.DECISIONS_EVENTS -> toldBy(Owner.DECISIONS);
            case Topics.DEVIATIONS_EVENTS -> toldBy(Owner.DEVIATIONS);
            case Topics.AGENDA_EVENTS -> toldBy(Owner.AGENDA);
            case Topics.REPORTING_EVENTS -> toldBy(Owner.REPORTING);
            case Topics.ORGANISATION_EVENTS -> those(type -> type.owner() == Owner.ORGANISATION);
            default -> List.of();
        };
    }

    private static List<EventType<?>> takenBy(Owner service) {
        return those(type -> type.direction().isIntake() && isOf(service, type));
    }

    private static List<EventType<?>> toldBy(Owner service) {
        return those(type -> type.direction().isOut() && isOf(service, type));
    }

    private static boolean isOf(Owner service, EventType<?> type) {
        return type.owner() == service || type.owner() == Owner.ANY;
    }

    private static List<EventType<?>> those(Predicate<EventType<?>> wanted) {
        return ALL.stream().filter(wanted).toList();
    }

    private static EventType<?> constant(Field field) {
        try {
            return (EventType<?>) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("constants of an interface are public", impossible);
        }
    }
}
