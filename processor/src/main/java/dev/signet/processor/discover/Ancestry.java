package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A contract and every interface above it, each once: the contract, then what it extends in the order written, each with
 * what it extends behind it.
 */
final class Ancestry {
    /** What an interface says of all its operations, and what an operation may say itself, by what it speaks of. */
    private static final List<Set<String>> STATEMENTS = List.of(
            Set.of(Names.PATH),
            Set.of(Names.CONSUMES),
            Set.of(Names.PRODUCES),
            AccessReader.STATEMENTS,
            Set.of(Names.OWNED),
            Set.of(Names.RATE_LIMITED),
            Set.of(Names.NON_BLOCKING));

    private final Scope scope;
    private final List<Ancestor> ancestors = new ArrayList<>();

    private Ancestry(Scope scope) {
        this.scope = scope;
    }

    static Ancestry of(Scope scope) {
        Ancestry ancestry = new Ancestry(scope);
        ancestry.add(scope.contract(), Bindings.NONE);
        return ancestry;
    }

    /** The contract first. */
    List<Ancestor> list() {
        return List.copyOf(ancestors);
    }

    /** Whether one of two interfaces extends the other, be it through several. */
    boolean isBelow(TypeElement lower, TypeElement upper) {
        return !lower.equals(upper)
                && scope.types()
                        .isSubtype(
                                scope.types().erasure(lower.asType()),
                                scope.types().erasure(upper.asType()));
    }

    /**
     * What holds for a method by being said of interfaces. The contract's own word goes before any other; where it has none,
     * the word nearest to it counts, among the interfaces through which it has the method; then what the method's own
     * interface inherits.
     *
     * @param own what is written on the method, which needs no other word of the same kind
     */
    Mentions around(ContractMethod method, Mentions own) {
        List<Mention> found = STATEMENTS.stream()
                .filter(kind -> kind.contains(Names.PATH) || kind.stream().noneMatch(own::has))
                .flatMap(kind -> said(kind, method))
                .toList();
        return new Mentions(Scope.site(scope.contract()), found);
    }

    private Stream<Mention> said(Set<String> kind, ContractMethod method) {
        TypeElement owner = method.annotated().owner();
        List<Ancestor> speakers = ancestors.stream()
                .filter(ancestor -> kind.stream().anyMatch(ancestor.mentions()::has))
                .toList();
        List<Ancestor> nearest = lowest(speakers.stream()
                .filter(ancestor -> ancestor.type().equals(owner) || isBelow(ancestor.type(), owner))
                .toList());
        if (nearest.isEmpty()) {
            nearest = lowest(speakers.stream()
                    .filter(ancestor -> isBelow(owner, ancestor.type()))
                    .toList());
        }
        checkAgreement(kind, method, nearest);
        return nearest.stream().limit(1).flatMap(ancestor -> words(kind, ancestor));
    }

    private void checkAgreement(Set<String> kind, ContractMethod method, List<Ancestor> speakers) {
        speakers.stream()
                .skip(1)
                .filter(other -> !uses(kind, other).equals(uses(kind, speakers.get(0))))
                .findFirst()
                .ifPresent(other -> scope.found()
                        .add(
                                Code.INHERITED_TWICE,
                                Scope.site(scope.contract()),
                                method.name() + "'s "
                                        + words(kind, other)
                                                .findFirst()
                                                .orElseThrow()
                                                .label(),
                                speakers.get(0).type().getSimpleName(),
                                other.type().getSimpleName(),
                                "Write it on " + scope.contract().getSimpleName() + "."));
    }

    private static Stream<Mention> words(Set<String> kind, Ancestor ancestor) {
        return ancestor.mentions().list().stream().filter(mention -> kind.contains(mention.name()));
    }

    private static List<AnnotationUse> uses(Set<String> kind, Ancestor ancestor) {
        return words(kind, ancestor).map(Mention::annotation).toList();
    }

    /** Those with no other below them. */
    private List<Ancestor> lowest(List<Ancestor> some) {
        return some.stream()
                .filter(each -> some.stream().noneMatch(other -> isBelow(other.type(), each.type())))
                .toList();
    }

    private void add(TypeElement type, Bindings bindings) {
        if (ancestors.stream().anyMatch(ancestor -> ancestor.type().equals(type))) {
            return; // a type cannot be inherited with two sets of arguments (JLS 8.1.5)
        }
        Site site = Scope.site(type);
        ancestors.add(new Ancestor(type, bindings, scope.mentions(site, type)));
        for (int i = 0; i < type.getInterfaces().size(); i++) {
            TypeMirror parent = type.getInterfaces().get(i);
            if (parent.getKind() == TypeKind.ERROR) {
                scope.found().unresolved(site, ValueReader.text(parent));
            } else if (isRaw(parent)) {
                refuseRaw(site, Scope.element(parent));
            } else {
                add(Scope.element(parent), Bindings.of(scope.superInterfaceOf(type, i, bindings)));
            }
        }
    }

    private void refuseRaw(Site site, TypeElement parent) {
        String name = parent.getSimpleName().toString();
        scope.found()
                .add(
                        Code.TYPE_NOT_CARRIED,
                        site,
                        "Raw " + name,
                        "Say what its type parameters stand for: " + name + "<String>, for example.");
    }

    private static boolean isRaw(TypeMirror type) {
        return ((DeclaredType) type).getTypeArguments().isEmpty()
                && !Scope.element(type).getTypeParameters().isEmpty();
    }
}
