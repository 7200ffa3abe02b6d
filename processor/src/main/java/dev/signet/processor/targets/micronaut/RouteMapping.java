package dev.signet.processor.targets.micronaut;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Verb;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The annotation by which Micronaut's router finds an operation: its verb, and its path in Micronaut's own notation. */
record RouteMapping(Contract contract, Operation operation, OperationNames names) {
    // @Post("/v1/customers/{customer_id}/refunds")
    AnnotationSpec annotation() {
        AnnotationSpec.Builder mapping = AnnotationSpec.builder(verb()).addMember("value", "$S", routeTemplate());
        // Micronaut answers HEAD for every GET, and would find two routes where the contract has its own.
        boolean ownHead = operation.verb() == Verb.GET
                && contract.operations().stream()
                        .anyMatch(other -> other.verb() == Verb.HEAD
                                && other.path()
                                        .literals()
                                        .equals(operation.path().literals()));
        return ownHead ? mapping.addMember("headRoute", "false").build() : mapping.build();
    }

    private ClassName verb() {
        String name = operation.verb().name();
        return ClassName.get(
                MicronautTypes.ANNOTATIONS, name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
    }

    private String routeTemplate() {
        StringBuilder template = new StringBuilder();
        List<String> literals = operation.path().literals();
        List<String> variables = operation.path().variables();
        for (int i = 0; i < literals.size(); i++) {
            template.append(literals.get(i));
            if (i < variables.size()) {
                template.append('{')
                        .append(names.pathVariable(variables.get(i)))
                        .append(expression(i))
                        .append('}');
            }
        }
        return template.toString();
    }

    /**
     * None where this variable and all before it are segments, which Micronaut finds without one, and much faster. Its own
     * idea of a variable stops at characters that RFC 3986, 3.3, lets stand in a segment: of the rest of a template the
     * expression says so, of segments the runtime's router sees to it.
     */
    private String expression(int variable) {
        if (isRest(variable)) {
            return ":.+";
        }
        if (sharesItsSegment(variable)) {
            return ":[^/]+?";
        }
        return IntStream.rangeClosed(0, variable).allMatch(this::isSegment) ? "" : ":[^/]+";
    }

    private boolean isSegment(int variable) {
        String before = operation.path().literals().get(variable);
        String behind = operation.path().literals().get(variable + 1);
        boolean last = variable == operation.path().variables().size() - 1;
        return before.endsWith("/") && (behind.startsWith("/") || (last && behind.isEmpty()));
    }

    // Jakarta REST 4.0, 3.7.3: a variable takes as little as it can, so that the first "-" parts {from}-{to}.
    private boolean sharesItsSegment(int variable) {
        return variable < operation.path().variables().size() - 1
                && !operation.path().literals().get(variable + 1).contains("/");
    }

    private boolean isRest(int variable) {
        return operation.path().openEnded()
                && variable == operation.path().variables().size() - 1;
    }
}
