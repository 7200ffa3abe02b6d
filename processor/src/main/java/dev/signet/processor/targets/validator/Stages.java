package dev.signet.processor.targets.validator;

import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition.EnumType;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.Value;
import java.util.List;
import java.util.function.BiPredicate;
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

    /** Whether judging the properties of a type, but not what they hold, asks the application for anything. */
    boolean firstAsksContext(ObjectType object) {
        return object.sent().stream().anyMatch(property -> ConstraintChecks.asksContext(first(property)));
    }

    /** The same of judging the made object. */
    boolean secondAsksContext(ObjectType object) {
        return Stream.concat(
                        object.invariants().values(object.type()),
                        second(object).stream().map(property -> second(property.value())))
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
