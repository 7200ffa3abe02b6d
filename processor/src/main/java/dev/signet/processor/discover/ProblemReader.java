package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.ProblemType;
import dev.signet.processor.model.ProblemType.Member;
import dev.signet.processor.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What {@code throws} declares to {@link ProblemType}s. */
final class ProblemReader {
    private final Scope scope;
    private final TypeReader types;

    ProblemReader(Scope scope, TypeReader types) {
        this.scope = scope;
        this.types = types;
    }

    List<ProblemType> read(ContractMethod method) {
        Site site = Scope.site(method.element());
        List<TypeMirror> thrown = method.element().getThrownTypes().stream()
                .map(type -> TypeUse.of(type, List.of(), method.bindings()).type())
                .toList();
        List<ProblemType> problems = new ArrayList<>();
        for (TypeMirror type : thrown) {
            problem(type, site)
                    .filter(problem -> !problems.contains(problem)) // throws A, A says A
                    .ifPresent(problems::add);
        }
        checkReachable(thrown, site);
        return problems;
    }

    private Optional<ProblemType> problem(TypeMirror thrown, Site method) {
        if (thrown.getKind() != TypeKind.DECLARED) {
            scope.found().unresolved(method, ValueReader.text(thrown));
            return Optional.empty();
        }
        TypeElement exception = Scope.element(thrown);
        Mentions mentions = scope.mentions(Scope.site(exception), exception);
        Optional<Mention> problem = mentions.find(Names.PROBLEM);
        if (problem.isEmpty()) {
            scope.found().add(Code.PROBLEM_NOT_DECLARED, method, exception.getSimpleName());
            return Optional.empty();
        }
        if (!scope.isAccessible(exception, method)) {
            return Optional.empty();
        }
        Carried.check(mentions, scope.found(), Carried.ON_PROBLEM);
        return problem.map(mention -> new ProblemType(
                mention.site(),
                scope.javaName(exception),
                mention.number("status"),
                mention.text("type"),
                mention.text("title"),
                members(exception),
                mention.text("recovery"),
                DocReader.of(scope.elements(), exception).doc()));
    }

    /** Of two related exceptions a catch would take one for the other. */
    private void checkReachable(List<TypeMirror> thrown, Site method) {
        List<TypeMirror> problems = thrown.stream().filter(this::isProblem).toList();
        for (TypeMirror one : problems) {
            for (TypeMirror other : problems) {
                boolean related =
                        !scope.types().isSameType(one, other) && scope.types().isSubtype(one, other);
                if (related) {
                    scope.found().add(Code.PROBLEM_UNREACHABLE, method, ValueReader.text(one), ValueReader.text(other));
                }
            }
        }
    }

    private boolean isProblem(TypeMirror thrown) {
        return thrown.getKind() == TypeKind.DECLARED
                && scope.mentions(Scope.site(Scope.element(thrown)), Scope.element(thrown))
                        .has(Names.PROBLEM);
    }

    private List<Member> members(TypeElement exception) {
        List<Member> members = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(scope.elements().getAllMembers(exception))) {
            Site site = Scope.site(method);
            Mentions mentions = scope.mentions(site, method, method.getReturnType());
            mentions.find(Names.MEMBER)
                    .flatMap(mention -> member(method, mentions))
                    .ifPresent(members::add);
        }
        return members;
    }

    private Optional<Member> member(ExecutableElement method, Mentions mentions) {
        String javaName = method.getSimpleName().toString();
        Site site = Scope.site(method);
        if (!method.getParameters().isEmpty() || method.getModifiers().contains(Modifier.STATIC)) {
            return refuse(
                    site,
                    javaName,
                    "it takes an argument or is static",
                    "Annotate a method that asks the problem itself.");
        }
        boolean callable = method.getModifiers().contains(Modifier.PUBLIC)
                || (!method.getModifiers().contains(Modifier.PRIVATE)
                        && scope.packageOf(method).equals(scope.packageOf(scope.contract())));
        if (!callable) {
            return refuse(site, javaName, "generated code cannot call it", "Make it public.");
        }
        if (method.getReturnType().getKind() == TypeKind.VOID
                || !method.getThrownTypes().isEmpty()) {
            return refuse(site, javaName, "it returns nothing or throws", "Return the member's value.");
        }
        return types.values()
                .read(scope.returnOf(method), site, method, List.of(method), Carried.ON_MEMBER)
                .map(value -> new Member(
                        site,
                        javaName,
                        types.wireName(mentions, memberName(javaName)),
                        value,
                        DocReader.of(scope.elements(), method).doc()));
    }

    /** A bean's getter is named after its property. */
    private static String memberName(String javaName) {
        boolean getter =
                javaName.length() > 3 && javaName.startsWith("get") && Character.isUpperCase(javaName.charAt(3));
        return getter ? Character.toLowerCase(javaName.charAt(3)) + javaName.substring(4) : javaName;
    }

    private Optional<Member> refuse(Site site, String javaName, String why, String instead) {
        scope.found().add(Code.PROBLEM_MEMBER_INVALID, site.annotation(Names.MEMBER), javaName, why, instead);
        return Optional.empty();
    }
}
