package dev.signet.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A problem an operation declares: an exception with {@code @Problem}.
 *
 * @param type its identifier without {@code /problems/} before it
 * @param members its extension members
 * @param recovery what a client does about it, "" where its author does not say
 */
public record ProblemType(
        Site site,
        JavaName exception,
        int status,
        String type,
        String title,
        List<Member> members,
        String recovery,
        Doc doc) {
    public ProblemType {
        members = List.copyOf(members);
    }

    /** One whose author does not say what a client does about it. */
    public ProblemType(
            Site site, JavaName exception, int status, String type, String title, List<Member> members, Doc doc) {
        this(site, exception, status, type, title, members, "", doc);
    }

    /** What a client does about it, or else what its status says of that (RFC 9110, 15.5 and 15.6). */
    public String recoveryOrUsual() {
        if (!recovery.isBlank()) {
            return recovery;
        }
        return switch (status) {
            case 409, 412 -> "Look again at what is there now, and decide whether to send the request once more.";
            case 429, 503 -> "Wait as long as `Retry-After` says, then send the request again.";
            default ->
                status < 500
                        ? "The same request would be refused again: change it first."
                        : "Send the request again later. If that does not help, give `instance` to the operator.";
        };
    }

    /** Where its page is, as a resource. */
    public String page() {
        return "META-INF/problems/" + type + ".md";
    }

    /** In what it differs from another problem of the same type, if in anything: one type means one thing. */
    public Optional<String> difference(ProblemType other) {
        if (status != other.status) {
            return Optional.of("another status");
        } else if (!title.equals(other.title)) {
            return Optional.of("another title");
        } else if (!hasSameMembers(other)) {
            return Optional.of("other members");
        }
        return doc.description().equals(other.doc.description()) && recovery.equals(other.recovery)
                ? Optional.empty()
                : Optional.of("another description");
    }

    private boolean hasSameMembers(ProblemType other) {
        return members.size() == other.members.size()
                && IntStream.range(0, members.size())
                        .allMatch(i -> members.get(i).isSame(other.members.get(i)));
    }

    /** The URI reference that stands in the problem's {@code type}. */
    public String uri() {
        return "/problems/" + type;
    }

    /** An extension member (RFC 9457, 3.2), read from a method without parameters. */
    public record Member(Site site, String javaName, String wireName, Value value, Doc doc) {
        private boolean isSame(Member other) {
            return wireName.equals(other.wireName)
                    && value.schema().equals(other.value.schema())
                    && value.required() == other.value.required()
                    && doc.description().equals(other.doc.description());
        }
    }
}
