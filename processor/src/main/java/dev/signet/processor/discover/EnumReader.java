package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Site;
import dev.signet.processor.model.TypeDefinition.EnumConstant;
import dev.signet.processor.model.TypeDefinition.EnumType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** An enum to an {@link EnumType}. */
final class EnumReader {
    private final TypeReader types;
    private final Scope scope;

    EnumReader(TypeReader types) {
        this.types = types;
        this.scope = types.scope();
    }

    EnumType read(Schema.Named named, TypeElement type) {
        Map<String, String> texts =
                EnumTexts.named(type).flatMap(by -> texts(type, by)).orElse(Map.of());
        List<EnumConstant> constants = type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(element -> constant(Scope.site(type), element, texts))
                .toList();
        Carried.check(scope.mentions(Scope.site(type), type), scope.found(), Carried.ON_OBJECT);
        // What is written on its members would change nothing else: a value is a constant.
        type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.METHOD || member.getKind() == ElementKind.FIELD)
                .forEach(member -> Carried.check(
                        scope.mentions(site(type, member), member), scope.found(), Carried.ON_ENUM_MEMBER));
        return new EnumType(
                Scope.site(type),
                named,
                types.schemaName(named),
                constants,
                types.doc(type).doc());
    }

    private static Site site(TypeElement type, Element member) {
        return member instanceof ExecutableElement method
                ? Scope.site(method)
                : Scope.site(type).member(member.getSimpleName().toString());
    }

    private Optional<Map<String, String>> texts(TypeElement type, Element named) {
        Optional<Map<String, String>> texts = scope.texts().of(type, named);
        if (texts.isEmpty()) {
            scope.found()
                    .add(
                            Code.ANNOTATION_NOT_CARRIED,
                            site(type, named).annotation(Names.JSON_VALUE),
                            "@JsonValue that computes its text",
                            "Return a field that each constant gives as a literal, or write @JsonProperty on each constant instead.");
        }
        return texts;
    }

    private EnumConstant constant(Site type, Element constant, Map<String, String> texts) {
        String javaName = constant.getSimpleName().toString();
        Mentions mentions = scope.mentions(type.member(javaName), constant);
        Carried.check(mentions, scope.found(), Carried.ON_ENUM_CONSTANT);
        types.refuseAttributes(mentions, Stream.of("value"));
        String text = texts.get(javaName);
        return new EnumConstant(javaName, text == null ? types.wireName(mentions, javaName) : text);
    }
}
