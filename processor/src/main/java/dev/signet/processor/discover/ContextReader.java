package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.RequestContext;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** {@code @Context} to a {@link RequestContext}. */
final class ContextReader {
    private static final String INJECT = "Inject it into the implementation, which is a bean, or do without it.";
    private static final String GENERALLY =
            "Take SecurityContext, Caller, HttpHeaders, UriInfo, URI or Precondition; what is no part of the request, inject into the"
                    + " implementation.";
    private static final Map<String, String> INSTEAD = Map.of(
            "jakarta.ws.rs.core.Request",
            "Take Precondition, which knows the versions in If-Match and If-None-Match; a GET of what has an @EntityVersion"
                    + " is answered 304 without.",
            "jakarta.servlet.http.HttpServletRequest",
            "Take HttpHeaders, UriInfo or SecurityContext, or the parameter or header itself.",
            "io.micronaut.http.HttpRequest",
            "Take HttpHeaders, UriInfo or SecurityContext, or the parameter or header itself.",
            "jakarta.servlet.http.HttpServletResponse",
            "Return the value; @Status and @Created choose the status, throws the problems.",
            "jakarta.ws.rs.core.Application",
            INJECT,
            "jakarta.ws.rs.core.Configuration",
            INJECT,
            "jakarta.ws.rs.ext.Providers",
            INJECT);

    private final Scope scope;

    ContextReader(Scope scope) {
        this.scope = scope;
    }

    Optional<RequestContext> read(Slot slot, Mentions mentions) {
        Carried.check(mentions, scope.found(), Carried.ON_CONTEXT);
        TypeMirror type = slot.type().type();
        if (type.getKind() == TypeKind.ERROR) {
            scope.found().unresolved(slot.site(), ValueReader.text(type));
            return Optional.empty();
        }
        String name = type.getKind() == TypeKind.DECLARED
                ? Scope.element(type).getQualifiedName().toString()
                : type.toString();
        Optional<RequestContext.Kind> kind = Arrays.stream(RequestContext.Kind.values())
                .filter(each -> each.javaName().equals(name))
                .findFirst();
        if (kind.isEmpty()) {
            scope.found()
                    .add(
                            Code.ANNOTATION_NOT_CARRIED,
                            mentions.find(Names.CONTEXT).orElseThrow().site(),
                            "@Context " + ValueReader.text(type),
                            INSTEAD.getOrDefault(name, GENERALLY));
        }
        return kind.map(known -> new RequestContext(slot.site(), slot.name(), known));
    }
}
