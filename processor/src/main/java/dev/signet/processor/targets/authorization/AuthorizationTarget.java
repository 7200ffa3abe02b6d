package dev.signet.processor.targets.authorization;

import dev.signet.processor.model.Access;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.targets.GeneratedFile;
import dev.signet.processor.targets.Target;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of operations and roles of a contract, in Markdown: what each caller is answered who has one role. */
public final class AuthorizationTarget implements Target {
    private static final String PASSES = "yes";

    @Override
    public Stream<GeneratedFile> render(Contract contract) {
        return Stream.of(new GeneratedFile.Resource(
                "META-INF/signet/" + contract.documentName() + "-authorization.md", table(contract)));
    }

    // | operation | request | no credentials | no role | support |
    // |---|---|---|---|---|
    // | issue | POST /v1/customers/{customer_id}/refunds | 401 | 403 | yes |
    private static String table(Contract contract) {
        Set<String> roles = roles(contract);
        StringBuilder table = new StringBuilder("# Who may call ")
                .append(cell(contract.title()))
                .append(", version ")
                .append(contract.version())
                .append("\n\n");
        row(table, Stream.concat(Stream.of("operation", "request", "no credentials", "no role"), roles.stream()));
        row(table, Stream.generate(() -> "---").limit(4L + roles.size()));
        contract.operations().forEach(operation -> row(table, cells(operation, roles)));
        if (contract.operations().stream().anyMatch(Operation::isOwned)) {
            table.append("\n*owner*: only who owns the resource; it is 404 to others.\n");
        }
        return table.toString();
    }

    /** In alphabetical order, as the order of a contract's operations says nothing of its roles. */
    private static Set<String> roles(Contract contract) {
        return contract.operations().stream()
                .map(Operation::access)
                .filter(Access.Roles.class::isInstance)
                .flatMap(access -> ((Access.Roles) access).roles().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> cells(Operation operation, Set<String> roles) {
        Access access = operation.access();
        String passes = operation.isOwned() ? "owner" : PASSES;
        Stream<String> described = Stream.of(
                operation.name(), operation.verb() + " " + operation.path().text());
        Stream<String> strangers = Stream.of(
                access instanceof Access.Anyone ? PASSES : "401",
                access instanceof Access.Anyone || access instanceof Access.Authenticated ? passes : "403");
        return Stream.concat(
                Stream.concat(described, strangers),
                roles.stream().map(role -> isLetIn(access, role) ? passes : "403"));
    }

    private static boolean isLetIn(Access access, String role) {
        return access instanceof Access.Anyone
                || access instanceof Access.Authenticated
                || (access instanceof Access.Roles some && some.roles().contains(role));
    }

    private static void row(StringBuilder table, Stream<String> cells) {
        List<String> escaped = cells.map(AuthorizationTarget::cell).toList();
        table.append("| ").append(String.join(" | ", escaped)).append(" |\n");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
