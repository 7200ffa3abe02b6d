package dev.signet.processor.discover;

import dev.signet.processor.model.Names;
import dev.signet.processor.model.Site;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The names that an enum's own {@code @JsonValue} method gives its constants: what Jackson learns by calling it. */
final class EnumTexts {
    private final SourceTexts sources;
    private final ClassFiles files;

    EnumTexts(SourceTexts sources, ClassFiles files) {
        this.sources = sources;
        this.files = files;
    }

    /** The method that names the constants, if the enum has one. */
    static Optional<ExecutableElement> method(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> Mentions.of(Site.type(""), method).has(Names.JSON_VALUE))
                .findFirst();
    }

    /** What it answers, by the constants' names; empty where neither source nor class file says so plainly. */
    Optional<Map<String, String>> of(TypeElement type, ExecutableElement method) {
        return sources.of(type, method).or(() -> files.findWithCode(type)
                .flatMap(file -> ClassFileTexts.of(file, method.getSimpleName().toString())));
    }
}
