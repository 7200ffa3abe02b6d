package dev.signet.runtime.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import jakarta.validation.ValidationException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place of a violation of a validator's own, node by node. What stands in an iterable says so after it was named: the
 * index goes before the name (Jakarta Validation 3.1, 3.4).
 */
final class CustomNodes
        implements ConstraintViolationBuilder,
                NodeBuilderDefinedContext,
                NodeBuilderCustomizableContext,
                NodeContextBuilder,
                LeafNodeBuilderDefinedContext,
                LeafNodeBuilderCustomizableContext,
                LeafNodeContextBuilder,
                ContainerElementNodeBuilderDefinedContext,
                ContainerElementNodeBuilderCustomizableContext,
                ContainerElementNodeContextBuilder {

    private final CustomVerdict verdict;
    private final JudgedConstraint constraint;
    private final String template;

    // All but the last node, which an index may still go before.
    private CustomPlace place;
    private String path = "";
    private @Nullable String last;

    CustomNodes(CustomVerdict verdict, JudgedConstraint constraint, CustomPlace place, String template) {
        this.verdict = verdict;
        this.constraint = constraint;
        this.place = place;
        this.template = template;
    }

    private CustomNodes node(@Nullable String name) {
        place = reached();
        last = null;
        if (name != null) {
            path = path.isEmpty() ? name : path + "." + name;
            Optional<CustomPlace> known = constraint.place(path);
            last = known.isPresent() ? null : constraint.wireName(path, name);
            place = known.orElse(place);
        }
        return this;
    }

    private CustomPlace reached() {
        return last == null ? place : place.below(last);
    }

    @Override
    public ConstraintValidatorContext addConstraintViolation() {
        verdict.add(template, reached());
        return verdict;
    }

    @Override
    @Deprecated
    public CustomNodes addNode(String name) {
        return node(name);
    }

    @Override
    public CustomNodes addPropertyNode(@Nullable String name) {
        return node(name);
    }

    @Override
    public CustomNodes addBeanNode() {
        return node(null);
    }

    @Override
    public CustomNodes addContainerElementNode(
            @Nullable String name, Class<?> containerType, @Nullable Integer typeArgumentIndex) {
        return node(null);
    }

    @Override
    public CustomNodes addParameterNode(int index) {
        path = String.valueOf(index);
        place = constraint
                .place(path)
                .orElseThrow(() -> new ValidationException("There is no parameter " + index + " where "
                        + constraint.validator().getName() + " judges"));
        return this;
    }

    @Override
    public CustomNodes inIterable() {
        return this;
    }

    @Override
    public CustomNodes inContainer(Class<?> containerClass, @Nullable Integer typeArgumentIndex) {
        return this;
    }

    @Override
    public CustomNodes atIndex(@Nullable Integer index) {
        return at(index);
    }

    @Override
    public CustomNodes atKey(@Nullable Object key) {
        return at(key);
    }

    private CustomNodes at(@Nullable Object key) {
        if (key != null) {
            place = place.below(String.valueOf(key));
        }
        return this;
    }
}
