package dev.signet.processor.targets.validator;

import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition.EnumType;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.TypeDefinition.Turn;
import dev.signet.processor.model.Value;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When a value's constraints are judged: at once, or when what it stands in is made. A validator of the author's is handed
 * no list with gaps and no object that was never made, so that it judges objects, lists and maps when all in them is fine.
 */
final class Stages {
    private final Contract contract;

    Stages(Contract contract) {
        this.contract = contract;
    }

    /** The value with what is judged at once. */
    Value first(Value value) {
        return with(value, value.required(), (constraint, schema) -> !isLater(constraint, schema));
    }

    /** The value with what is judged when it is whole; that it is there is known by then. */
    Value second(Value value) {
        return with(value, false, this::isLater);
    }

    /** What is judged of a property before there is an object; all of it, where the object will not show it. */
    Value first(Property property) {
        return property.isAnswered() ? first(property.value()) : property.value();
    }

    /** The properties of which something is judged when the object is made. */
    List<Property> second(ObjectType object) {
        return object.sent().stream()
                .filter(property -> property.isAnswered() && ConstraintChecks.judges(second(property.value())))
                .toList();
    }

    /** Whether anything is judged when the object is made. */
    boolean hasSecond(ObjectType object) {
        return !object.invariants().isEmpty() || !second(object).isEmpty();
    }

    /** What is judged in turn; all of it in one, where there are no turns. */
    static List<Turn> turns(ObjectType object) {
        return object.turns().isEmpty() ? List.of(new Turn(object.properties(), object.invariants())) : object.turns();
    }

    /**
     * How many turns begin before there is an object. Those behind one in which the object itself is judged have to wait for
     * it; of them only what the object will not show is judged before, and what has to be sent: a class may well have
     * something where a client sent nothing.
     */
    int begun(ObjectType object) {
        List<Turn> turns = turns(object);
        int begun = 1;
        while (begun < turns.size() && !hasSecond(turns.get(begun - 1))) {
            begun++;
        }
        return begun;
    }

    private boolean hasSecond(Turn turn) {
        return !turn.invariants().isEmpty()
                || turn.properties().stream()
                        .anyMatch(property -> isShown(property) && ConstraintChecks.judges(second(property.value())));
    }

    private static boolean isShown(Property property) {
        return property.isSent() && property.isAnswered();
    }

    /** What is judged of the properties in a turn before there is an object. */
    List<Property> before(ObjectType object, int turn) {
        boolean isBegun = turn < begun(object);
        return turns(object).get(turn).properties().stream()
                .filter(Property::isSent)
                .map(property ->
                        with(property, isBegun || !property.isAnswered() ? first(property) : thatItIsThere(property)))
                .filter(property -> ConstraintChecks.judges(property.value()))
                .toList();
    }

    private static Value thatItIsThere(Property property) {
        List<Constraint> constraints = property.value().constraints().stream()
                .filter(Constraint.NotNull.class::isInstance)
                .toList();
        return new Value(property.value().schema(), property.value().required(), constraints);
    }

    /** What is judged of the properties in a turn when the object is made. */
    List<Property> after(ObjectType object, int turn) {
        boolean isBegun = turn < begun(object);
        return turns(object).get(turn).properties().stream()
                .filter(Stages::isShown)
                .map(property -> isBegun ? with(property, second(property.value())) : property)
                .filter(property -> ConstraintChecks.judges(property.value()))
                .toList();
    }

    private static Property with(Property property, Value value) {
        return new Property(
                property.site(),
                property.javaName(),
                property.wireName(),
                value,
                property.doc(),
                property.reader(),
                property.writer(),
                property.isVersion());
    }

    /** Whether judging the properties of a type, but not what they hold, asks the application for anything. */
    boolean firstAsksContext(ObjectType object) {
        return IntStream.range(0, turns(object).size())
                .boxed()
                .flatMap(turn -> before(object, turn).stream())
                .anyMatch(property -> ConstraintChecks.asksContext(property.value()));
    }

    /** The same of judging the made object. */
    boolean secondAsksContext(ObjectType object) {
        return Stream.concat(
                        object.invariants().values(object.type()),
                        IntStream.range(0, turns(object).size())
                                .boxed()
                                .flatMap(turn -> after(object, turn).stream())
                                .map(Property::value))
                .anyMatch(ConstraintChecks::asksContext);
    }

    private boolean isLater(Constraint constraint, Schema schema) {
        return constraint.parts().anyMatch(Constraint.Custom.class::isInstance) && holdsOthers(schema);
    }

    private boolean holdsOthers(Schema schema) {
        if (schema instanceof Schema.Named named) {
            return !(contract.type(named) instanceof EnumType);
        }
        return schema instanceof Schema.ListOf
                || schema instanceof Schema.MapOf
                || (schema instanceof Schema.OptionalOf optional
                        && holdsOthers(optional.value().schema()));
    }

    private static Value with(Value value, boolean required, BiPredicate<Constraint, Schema> which) {
        List<Constraint> constraints = value.constraints().stream()
                .filter(constraint -> which.test(constraint, value.schema()))
                .toList();
        return new Value(inside(value.schema(), which), required, constraints);
    }

    private static Schema inside(Schema schema, BiPredicate<Constraint, Schema> which) {
        if (schema instanceof Schema.ListOf list) {
            return new Schema.ListOf(list.kind(), inside(list.element(), which));
        } else if (schema instanceof Schema.MapOf map) {
            return new Schema.MapOf(inside(map.key(), which), inside(map.value(), which));
        } else if (schema instanceof Schema.OptionalOf optional) {
            return new Schema.OptionalOf(optional.kind(), inside(optional.value(), which));
        }
        return schema;
    }

    private static Value inside(Value value, BiPredicate<Constraint, Schema> which) {
        return with(value, value.required(), which);
    }
}
