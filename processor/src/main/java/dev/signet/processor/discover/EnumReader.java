package dev.signet.processor.discover;

import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.TypeDefinition.EnumConstant;
import dev.signet.processor.model.TypeDefinition.EnumType;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** An enum to an {@link EnumType}. */
final class EnumReader {
    private final TypeReader types;
    private final Scope scope;

    EnumReader(TypeReader types) {
        this.types = types;
        this.scope = types.scope();
    }

    EnumType read(Schema.Named named, TypeElement type) {
        List<EnumConstant> constants = type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(element -> constant(Scope.site(type), element))
                .toList();
        Carried.check(scope.mentions(Scope.site(type), type), scope.found(), Carried.NOWHERE);
        // What is written on its methods would change nothing: a value is a constant.
        ElementFilter.methodsIn(type.getEnclosedElements())
                .forEach(method ->
                        Carried.check(scope.mentions(Scope.site(method), method), scope.found(), Carried.NOWHERE));
        return new EnumType(
                Scope.site(type),
                named,
                types.schemaName(named),
                constants,
                types.doc(type).doc());
    }

    private EnumConstant constant(Site type, Element constant) {
        String javaName = constant.getSimpleName().toString();
        Mentions mentions = scope.mentions(type.member(javaName), constant);
        Carried.check(mentions, scope.found(), Carried.ON_PROPERTY);
        types.refuseAttributes(mentions, Stream.of("value"));
        return new EnumConstant(javaName, types.wireName(mentions, javaName));
    }
}
