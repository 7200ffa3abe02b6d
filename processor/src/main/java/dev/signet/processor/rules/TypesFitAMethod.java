package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import java.util.stream.Stream;

/** A validator takes all properties at once, and a method of the JVM no more than 255 arguments (JVMS 17, 4.11). */
final class TypesFitAMethod implements Rule {
    private static final int MOST = 255;

    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.requestTypes().stream()
                .filter(type -> type instanceof ObjectType object && arguments(object) > MOST)
                .map(type -> Code.TYPE_NOT_CARRIED.at(
                        type.site(),
                        type.name().simple() + ", with "
                                + ((ObjectType) type).sent().size() + " properties,",
                        "Split it into objects of fewer properties: what is read becomes the arguments of one method, and"
                                + " Java has at most 255."));
    }

    /** A long or double counts as two. */
    private static int arguments(ObjectType type) {
        return type.sent().stream().mapToInt(TypesFitAMethod::width).sum();
    }

    private static int width(Property property) {
        boolean wide = property.value().schema() instanceof Schema.Scalar scalar
                && (scalar.kind() == ScalarKind.PRIMITIVE_LONG || scalar.kind() == ScalarKind.PRIMITIVE_DOUBLE);
        return wide ? 2 : 1;
    }
}
