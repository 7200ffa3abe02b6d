package dev.signet.processor.targets.validator;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.TypeDefinition.UnionType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What properties are called on the wire, for validators that name them as Java does. */
final class WireNames {
    private final Contract contract;

    WireNames(Contract contract) {
        this.contract = contract;
    }

    // .named("unitPrice", "unit_price").named("parts.madeAt", "made_at")
    CodeBlock of(Schema schema) {
        return of(schema, "");
    }

    /**
     * The same of what stands inside something else.
     *
     * @param path the way to it, ending in a point
     */
    CodeBlock of(Schema schema, String path) {
        Set<CodeBlock> names = new LinkedHashSet<>();
        Judged.named(schema).forEach(type -> collect(contract.type(type), path, List.of(), names));
        return names.stream().collect(CodeBlock.joining(""));
    }

    /** A type inside itself has the same names there, but whoever goes that far spells them himself. */
    private void collect(TypeDefinition type, String path, List<TypeDefinition> above, Set<CodeBlock> names) {
        if (above.contains(type)) {
            return;
        }
        List<TypeDefinition> here = new ArrayList<>(above);
        here.add(type);
        if (type instanceof UnionType union) {
            union.branches().forEach(branch -> collect(contract.type(branch.type()), path, here, names));
        } else if (type instanceof ObjectType object) {
            Stream.concat(object.properties().stream(), object.invariants().getters().stream())
                    .forEach(property -> collect(property, path, here, names));
        }
    }

    private void collect(Property property, String path, List<TypeDefinition> above, Set<CodeBlock> names) {
        String name = path + property.javaName();
        if (!property.javaName().equals(property.wireName())) {
            names.add(CodeBlock.of("$Z.named($S, $S)", name, property.wireName()));
        }
        Judged.named(property.value().schema()).forEach(type -> collect(contract.type(type), name + ".", above, names));
    }
}
