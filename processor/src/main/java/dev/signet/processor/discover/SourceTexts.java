package dev.signet.processor.discover;

import com.sun.source.tree.AssignmentTree;
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
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a method answers for each constant of an enum, as far as its source says so plainly: the method returns a field,
 * the constructor fills it with a parameter, and each constant gives a literal for that.
 */
final class SourceTexts {
    private final @Nullable Trees trees;

    private SourceTexts(@Nullable Trees trees) {
        this.trees = trees;
    }

    /** Those of this compilation; none under a compiler that does not show its trees. */
    static SourceTexts of(ProcessingEnvironment environment) {
        try {
            return new SourceTexts(Trees.instance(environment));
        } catch (IllegalArgumentException notJavac) {
            return new SourceTexts(null);
        }
    }

    /** The texts by the constants' names; empty where the source does not tell, or there is none. */
    Optional<Map<String, String>> of(TypeElement type, ExecutableElement method) {
        return field(method).flatMap(field -> ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .flatMap(constructor -> parameter(constructor, field).stream())
                .findFirst()
                .flatMap(index -> texts(type, index)));
    }

    /** The field that the method returns. */
    private Optional<String> field(ExecutableElement method) {
        return tree(method)
                .filter(MethodTree.class::isInstance)
                .map(tree -> ((MethodTree) tree).getBody())
                .filter(body -> body.getStatements().size() == 1)
                .map(body -> body.getStatements().get(0))
                .filter(ReturnTree.class::isInstance)
                .flatMap(tree -> name(plain(((ReturnTree) tree).getExpression())));
    }

    /** Which of the constructor's parameters becomes the field. */
    private Optional<Integer> parameter(ExecutableElement constructor, String field) {
        List<String> names = constructor.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
        return tree(constructor)
                .filter(MethodTree.class::isInstance)
                .map(tree -> ((MethodTree) tree).getBody())
                .flatMap(body -> body.getStatements().stream()
                        .flatMap(statement -> assigned(statement, field).stream())
                        .findFirst())
                .map(names::indexOf)
                .filter(index -> index >= 0);
    }

    private static Optional<String> assigned(StatementTree statement, String field) {
        return statement instanceof ExpressionStatementTree expression
                        && expression.getExpression() instanceof AssignmentTree assignment
                        && name(assignment.getVariable()).equals(Optional.of(field))
                ? name(plain(assignment.getExpression()))
                : Optional.empty();
    }

    private Optional<Map<String, String>> texts(TypeElement type, int index) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Element constant : type.getEnclosedElements()) {
            if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
                Optional<String> text = tree(constant).flatMap(tree -> text(tree, index));
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                texts.put(constant.getSimpleName().toString(), text.get());
            }
        }
        return Optional.of(texts);
    }

    private static Optional<String> text(Object constant, int index) {
        return constant instanceof VariableTree variable
                        && variable.getInitializer() instanceof NewClassTree made
                        && made.getArguments().size() > index
                        && plain(made.getArguments().get(index)) instanceof LiteralTree literal
                        && literal.getValue() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Without parentheses and without what changes nothing of a text: {@code String.valueOf}, {@code toString}. */
    private static @Nullable ExpressionTree plain(@Nullable ExpressionTree expression) {
        if (expression instanceof ParenthesizedTree inParentheses) {
            return plain(inParentheses.getExpression());
        }
        if (!(expression instanceof MethodInvocationTree call)) {
            return expression;
        }
        String method = call.getMethodSelect().toString();
        if (method.equals("String.valueOf") && call.getArguments().size() == 1) {
            return plain(call.getArguments().get(0));
        }
        return call.getArguments().isEmpty()
                        && call.getMethodSelect() instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("toString")
                ? plain(select.getExpression())
                : expression;
    }

    private static Optional<String> name(@Nullable ExpressionTree expression) {
        if (expression instanceof IdentifierTree identifier) {
            return Optional.of(identifier.getName().toString());
        }
        return expression instanceof MemberSelectTree select
                        && select.getExpression().toString().equals("this")
                ? Optional.of(select.getIdentifier().toString())
                : Optional.empty();
    }

    private Optional<Object> tree(Element element) {
        return trees == null ? Optional.empty() : Optional.ofNullable(trees.getTree(element));
    }
}
