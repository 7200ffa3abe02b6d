package dev.signet.processor.write;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where javac is to point.
 *
 * @param prefix names the place where javac cannot point at it, as {@code [BookBase.find] }; otherwise ""
 */
record Position(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        String prefix) {}
