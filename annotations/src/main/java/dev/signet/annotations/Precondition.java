package dev.signet.annotations;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Under which condition a client wants its change: {@code If-Match} and {@code If-None-Match} (RFC 9110, 13.1), told in
 * versions of the entity ({@link EntityVersion}). A method takes it with {@code @Context} and asks it in the transaction
 * that changes the entity, once it is known that there is nothing else to refuse:
 *
 * <pre>{@code
 * long version = ...;                       // SELECT version FROM customer WHERE id = ?
 * precondition.require(version);            // 412, unless it is the version the client means
 * if (updated == 0) {                       // UPDATE customer SET ..., version = version + 1 WHERE id = ? AND version = ?
 *     throw precondition.failed();          // somebody was faster
 * }
 * }</pre>
 *
 * <p>A success without a question is a 500 where there was a condition: what was to be guarded was not.
 */
public final class Precondition {
    private final @Nullable Versions ifMatch;
    private final @Nullable Versions ifNoneMatch;
    private volatile boolean evaluated;

    private Precondition(@Nullable Versions ifMatch, @Nullable Versions ifNoneMatch) {
        this.ifMatch = ifMatch;
        this.ifNoneMatch = ifNoneMatch;
    }

    /** No condition: everything matches. */
    public static Precondition none() {
        return new Precondition(null, null);
    }

    /** The same, and one of these versions is there. None of them never is. */
    public Precondition ifMatch(Object... versions) {
        return new Precondition(Versions.of(Stream.of(versions)), ifNoneMatch);
    }

    /** The same, and there is an entity, of whatever version ({@code If-Match: *}). */
    public Precondition ifMatchAny() {
        return new Precondition(Versions.ANY, ifNoneMatch);
    }

    /** The same, and none of these versions is there. */
    public Precondition ifNoneMatch(Object... versions) {
        return new Precondition(ifMatch, Versions.of(Stream.of(versions)));
    }

    /** The same, and there is no entity yet ({@code If-None-Match: *}). */
    public Precondition ifNoneMatchAny() {
        return new Precondition(ifMatch, Versions.ANY);
    }

    /** Whether there is any condition. */
    public boolean isPresent() {
        return ifMatch != null || ifNoneMatch != null;
    }

    /** Whether it holds for an entity that has this version now. Versions are the same when their texts are. */
    public boolean matches(Object version) {
        evaluated = true;
        String text = Objects.requireNonNull(version, "An entity has a version").toString();
        return (ifMatch == null || ifMatch.includes(text)) && (ifNoneMatch == null || !ifNoneMatch.includes(text));
    }

    /** Whether it holds where there is no such entity yet. */
    public boolean matchesNothing() {
        evaluated = true;
        return ifMatch == null;
    }

    /**
     * Goes on where it holds for an entity that has this version now.
     *
     * @throws PreconditionFailedException if not, which is answered 412
     */
    public void require(Object version) {
        if (!matches(version)) {
            throw failed();
        }
    }

    /**
     * Goes on where it holds though there is no such entity yet, which a PUT then creates ({@link Stored#created}). An
     * operation that does not create what is not there says so instead, with a 404.
     *
     * @throws PreconditionFailedException if not, which is answered 412
     */
    public void requireNothing() {
        if (!matchesNothing()) {
            throw failed();
        }
    }

    /** What to throw where the entity was changed after it was asked for its version. */
    public PreconditionFailedException failed() {
        evaluated = true;
        return new PreconditionFailedException();
    }

    /** Whether there is nothing left to ask: somebody has, or there was no condition. */
    public boolean isEvaluated() {
        return evaluated || !isPresent();
    }

    private record Versions(boolean any, Set<String> texts) {
        static final Versions ANY = new Versions(true, Set.of());

        static Versions of(Stream<Object> versions) {
            return new Versions(false, versions.map(Object::toString).collect(Collectors.toUnmodifiableSet()));
        }

        boolean includes(String version) {
            return any || texts.contains(version);
        }
    }
}
