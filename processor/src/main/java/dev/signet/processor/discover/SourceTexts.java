package dev.signet.processor.discover;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @JsonValue} says for each constant of an enum, as far as its source says so plainly: it is a field, or a
 * method that returns one; the only constructor sets the field to a parameter, once and for all; and each constant gives a
 * literal for that and has no body of its own.
 */
final class SourceTexts {
    private final ClassTree tree;
    private final List<String> constants;

    private SourceTexts(ClassTree tree, List<String> constants) {
        this.tree = tree;
        this.constants = constants;
    }

    /** Those of an enum; empty where this compilation has no source of it. */
    static Optional<SourceTexts> of(Trees trees, TypeElement type) {
        List<String> constants = type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(element -> element.getSimpleName().toString())
                .toList();
        return Optional.ofNullable(trees.getTree(type)).map(tree -> new SourceTexts(tree, constants));
    }

    /** What the method answers, by the constants' names; empty where the source does not tell. */
    Optional<Map<String, String>> returnedFrom(String method) {
        return returnedBy(method).flatMap(this::heldBy);
    }

    /** The same, of a field. */
    Optional<Map<String, String>> heldBy(String field) {
        OptionalInt argument = parameterOf(field);
        Map<String, String> names = new LinkedHashMap<>();
        if (argument.isPresent()) {
            members(VariableTree.class)
                    .filter(member -> constants.contains(member.getName().toString()))
                    .forEach(constant -> literal(constant, argument.getAsInt())
                            .ifPresent(text -> names.put(constant.getName().toString(), text)));
        }
        return names.size() == constants.size() ? Optional.of(names) : Optional.empty();
    }

    /** The field, if the method does nothing but return it. */
    private Optional<String> returnedBy(String name) {
        return members(MethodTree.class)
                .filter(method -> method.getName().contentEquals(name)
                        && method.getParameters().isEmpty())
                .filter(method -> method.getBody() != null
                        && method.getBody().getStatements().size() == 1)
                .map(method -> method.getBody().getStatements().get(0))
                .filter(ReturnTree.class::isInstance)
                .flatMap(statement -> field(((ReturnTree) statement).getExpression()).stream())
                .findFirst();
    }

    /** The number of the constructor's parameter that the field is set to, once and for all. */
    private OptionalInt parameterOf(String field) {
        List<MethodTree> constructors = members(MethodTree.class)
                .filter(method -> method.getName().contentEquals("<init>"))
                .toList();
        if (constructors.size() != 1 || assignmentsTo(field) != 1) {
            return OptionalInt.empty();
        }
        MethodTree constructor = constructors.get(0);
        Optional<String> parameter = constructor.getBody().getStatements().stream()
                .filter(ExpressionStatementTree.class::isInstance)
                .map(statement -> ((ExpressionStatementTree) statement).getExpression())
                .filter(AssignmentTree.class::isInstance)
                .map(AssignmentTree.class::cast)
                .filter(assignment -> field(assignment.getVariable()).equals(Optional.of(field)))
                .filter(assignment -> isPlain(assignment, field))
                .map(assignment -> unwrapped(assignment.getExpression()).toString())
                .findFirst();
        return IntStream.range(0, constructor.getParameters().size())
                .filter(i -> parameter
                        .filter(constructor.getParameters().get(i).getName()::contentEquals)
                        .isPresent())
                .findFirst();
    }

    /** Whether it is the field that is set, and its new value is a name that is set nowhere. */
    private boolean isPlain(AssignmentTree assignment, String field) {
        ExpressionTree value = unwrapped(assignment.getExpression());
        if (!(value instanceof IdentifierTree)) {
            return false;
        }
        return value.toString().equals(field)
                ? assignment.getVariable() instanceof MemberSelectTree
                : assignmentsTo(value.toString()) == 0;
    }

    private int assignmentsTo(String name) {
        int[] count = {0};
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void none) {
                return null; // its attributes look like assignments
            }

            @Override
            public @Nullable Void visitAssignment(AssignmentTree assignment, @Nullable Void none) {
                count(assignment.getVariable());
                return super.visitAssignment(assignment, null);
            }

            @Override
            public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree assignment, @Nullable Void none) {
                count(assignment.getVariable());
                return super.visitCompoundAssignment(assignment, null);
            }

            private void count(ExpressionTree variable) {
                if (field(variable).equals(Optional.of(name))) {
                    count[0]++;
                }
            }
        }.scan(tree, null);
        return count[0];
    }

    /** The literal that a constant without a body passes for a parameter. */
    private static Optional<String> literal(VariableTree constant, int argument) {
        if (!(constant.getInitializer() instanceof NewClassTree made)
                || made.getClassBody() != null
                || made.getArguments().size() <= argument) {
            return Optional.empty();
        }
        ExpressionTree passed = unwrapped(made.getArguments().get(argument));
        return passed instanceof LiteralTree literal && literal.getValue() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** {@code value} or {@code this.value}. */
    private static Optional<String> field(ExpressionTree expression) {
        ExpressionTree inner = unwrapped(expression);
        if (inner instanceof IdentifierTree name) {
            return Optional.of(name.getName().toString());
        }
        return inner instanceof MemberSelectTree select
                        && select.getExpression().toString().equals("this")
                ? Optional.of(select.getIdentifier().toString())
                : Optional.empty();
    }

    /** Without parentheses and without what changes nothing of a text: {@code String.valueOf}, {@code toString}. */
    private static ExpressionTree unwrapped(ExpressionTree expression) {
        if (expression instanceof ParenthesizedTree inParentheses) {
            return unwrapped(inParentheses.getExpression());
        }
        if (!(expression instanceof MethodInvocationTree call)) {
            return expression;
        }
        if (call.getMethodSelect().toString().equals("String.valueOf")
                && call.getArguments().size() == 1) {
            return unwrapped(call.getArguments().get(0));
        }
        return call.getArguments().isEmpty()
                        && call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("toString")
                ? unwrapped(select.getExpression())
                : expression;
    }

    private <T extends Tree> Stream<T> members(Class<T> kind) {
        return tree.getMembers().stream().filter(kind::isInstance).map(kind::cast);
    }
}
