package dev.signet.processor.discover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * What the type parameters of one generic type stand for where someone wrote that type: {@code T} for {@code Order} in
 * {@code Envelope<Order>}.
 */
record Bindings(Map<Element, TypeUse> uses) {
    /** Nothing is generic, so nothing stands for anything. */
    static final Bindings NONE = new Bindings(Map.of());

    Bindings {
        uses = Map.copyOf(uses);
    }

    /** Those of a type with its arguments; none for one without, be it raw or not generic. */
    static Bindings of(TypeUse use) {
        if (!(use.type() instanceof DeclaredType declared)
                || declared.getTypeArguments().isEmpty()) {
            return NONE;
        }
        List<? extends TypeParameterElement> parameters = ((TypeElement) declared.asElement()).getTypeParameters();
        Map<Element, TypeUse> uses = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            uses.put(parameters.get(i), use.argument(i));
        }
        return new Bindings(uses);
    }

    /** What a type variable stands for. */
    Optional<TypeUse> find(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR
                ? Optional.ofNullable(uses.get(((TypeVariable) type).asElement()))
                : Optional.empty();
    }
}
