package dev.signet.processor.discover;

import com.sun.source.util.Trees;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Site;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The names that an enum's own {@code @JsonValue} gives its constants: what Jackson learns by asking it. */
final class EnumTexts {
    private final Optional<Trees> trees;
    private final ClassFiles files;

    EnumTexts(Optional<Trees> trees, ClassFiles files) {
        this.trees = trees;
        this.files = files;
    }

    /** The source of this compilation; none under a compiler that does not show its trees. */
    static Optional<Trees> trees(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException notJavac) {
            return Optional.empty();
        }
    }

    /** The method or field that names the constants, if the enum has one. */
    static Optional<Element> named(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.METHOD || member.getKind() == ElementKind.FIELD)
                .filter(member -> !member.getModifiers().contains(Modifier.STATIC))
                .filter(member -> Mentions.of(Site.type(""), member).has(Names.JSON_VALUE))
                .map(Element.class::cast)
                .findFirst();
    }

    /** What it says, by the constants' names; empty where neither source nor class file tells plainly. */
    Optional<Map<String, String>> of(TypeElement type, Element named) {
        String name = named.getSimpleName().toString();
        boolean isField = named.getKind() == ElementKind.FIELD;
        Optional<SourceTexts> source = trees.flatMap(it -> SourceTexts.of(it, type));
        return source.isPresent()
                ? source.flatMap(it -> isField ? it.heldBy(name) : it.returnedFrom(name))
                : files.findWithCode(type)
                        .map(ClassFileTexts::new)
                        .flatMap(it -> isField ? it.heldBy(name) : it.returnedFrom(name));
    }
}
