package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Access;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Site;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may call: what the method says, or else the interface. */
final class AccessReader {
    /** The annotations that say it. */
    static final Set<String> STATEMENTS =
            Set.of(Names.ROLES_ALLOWED, Names.PERMIT_ALL, Names.DENY_ALL, Names.AUTHENTICATED);

    private final Found found;

    AccessReader(Found found) {
        this.found = found;
    }

    Optional<Access> read(Site operation, String name, Mentions contract, Mentions method) {
        List<Mention> own = statements(method);
        List<Mention> statements = own.isEmpty() ? statements(contract) : own;
        if (statements.isEmpty()) {
            found.add(Code.ACCESS_MISSING, operation, name);
            return Optional.empty();
        }
        if (statements.size() > 1) {
            String labels = statements.stream().map(Mention::label).collect(Collectors.joining(", "));
            found.add(Code.ACCESS_TWICE, statements.get(1).site(), own.isEmpty() ? "The interface" : name, labels);
            return Optional.empty();
        }
        return Optional.of(access(statements.get(0)));
    }

    /** Whether an annotation says who may call. */
    static boolean isStatement(Mention mention) {
        return STATEMENTS.contains(mention.name());
    }

    private static List<Mention> statements(Mentions mentions) {
        return mentions.list().stream().filter(AccessReader::isStatement).toList();
    }

    private Access access(Mention statement) {
        return switch (statement.name()) {
            case Names.PERMIT_ALL -> new Access.Anyone();
            case Names.DENY_ALL -> new Access.Nobody();
            case Names.AUTHENTICATED -> new Access.Authenticated();
            default -> roles(statement);
        };
    }

    private Access roles(Mention statement) {
        List<String> roles = statement.texts("value");
        if (roles.isEmpty() || roles.stream().anyMatch(String::isBlank)) {
            found.add(Code.ROLES_EMPTY, statement.site("value"));
        }
        return new Access.Roles(roles);
    }
}
