package dev.signet.processor.model;

import java.util.List;

/**
 * A problem an operation declares: an exception with {@code @Problem}.
 *
 * @param type its identifier without {@code /problems/} before it
 * @param members its extension members
 */
public record ProblemType(
        Site site, JavaName exception, int status, String type, String title, List<Member> members, Doc doc) {
    public ProblemType {
        members = List.copyOf(members);
    }

    /** The URI reference that stands in the problem's {@code type}. */
    public String uri() {
        return "/problems/" + type;
    }

    /** An extension member (RFC 9457, 3.2), read from a method without parameters. */
    public record Member(Site site, String javaName, String wireName, Value value, Doc doc) {}
}
