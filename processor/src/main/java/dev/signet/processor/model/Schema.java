package dev.signet.processor.model;

import java.util.List;
import java.util.function.UnaryOperator;

/** The shape of a value, without its constraints. Named types are referred to, so that recursive ones are finite. */
public sealed interface Schema {
    /** The same with other types in place of those with a name. */
    default Schema withNamed(UnaryOperator<Named> other) {
        if (this instanceof Named named) {
            return other.apply(named);
        } else if (this instanceof ListOf list) {
            return new ListOf(list.kind(), list.element().withNamed(other));
        } else if (this instanceof MapOf map) {
            return new MapOf(map.key().withNamed(other), map.value().withNamed(other));
        }
        return this instanceof OptionalOf optional
                ? new OptionalOf(optional.kind(), optional.value().withNamed(other))
                : this;
    }

    /** A value that is one JSON string, number or boolean. */
    record Scalar(ScalarKind kind) implements Schema {}

    /**
     * A class of the author's that a text stands for, made by a function of its own that may refuse: a JSON string.
     *
     * @param factory the static method that takes the text, or "" for the constructor
     * @param toText the method that gives the text back
     */
    record Text(JavaName name, String factory, String toText) implements Schema {}

    /**
     * A type with a name on the wire, defined in {@link Contract#types}.
     *
     * @param arguments what its type parameters stand for, in the default group: each instance of a generic type is a type
     *     of its own
     * @param groups in which its constraints, and those of what it holds, are judged: the same Java type is another type in
     *     others
     */
    record Named(JavaName name, List<Schema> arguments, Groups groups) implements Schema {
        public Named {
            arguments = List.copyOf(arguments);
        }

        /** An instance of a type in the default group. */
        public Named(JavaName name, List<Schema> arguments) {
            this(name, arguments, Groups.DEFAULT);
        }

        /** A type without type parameters. */
        public Named(JavaName name) {
            this(name, List.of());
        }

        /** The same Java type where nobody says anything of groups. */
        public Named inDefault() {
            return new Named(name, arguments);
        }
    }

    /** A JSON array. Its elements are never null. */
    record ListOf(ListOf.Kind kind, Value element) implements Schema {
        /** Which Java type holds the elements. */
        public enum Kind {
            LIST,
            COLLECTION,
            /** No element comes twice. */
            SET,
            ARRAY
        }

        /** A {@code java.util.List}. */
        public ListOf(Value element) {
            this(ListOf.Kind.LIST, element);
        }
    }

    /**
     * A {@code java.util.Map}: a JSON object whose members its author does not know. No value is null.
     *
     * @param key a scalar, an enum or a text, since a member's name is text
     */
    record MapOf(Value key, Value value) implements Schema {}

    /** Content as it is, which only a whole body or a file of a form can be. */
    record Raw(Raw.Kind kind) implements Schema {
        /** Which Java type holds it. */
        public enum Kind {
            BYTES("byte[]"),
            /** It is not held in memory. */
            STREAM("java.io.InputStream"),
            /** Only answered: it is sent as a stream. */
            FILE("java.io.File"),
            /** A file of a form, with its name and media type. */
            PART("jakarta.ws.rs.core.EntityPart");

            private final String javaName;

            Kind(String javaName) {
                this.javaName = javaName;
            }

            /** The type as it stands in Java. */
            public String javaName() {
                return javaName;
            }
        }
    }

    /** The value, or absent. An explicit null is refused, but as a change. */
    record OptionalOf(OptionalOf.Kind kind, Value value) implements Schema {
        /** Which Java type holds the value. */
        public enum Kind {
            OPTIONAL("Optional", "get"),
            INT("OptionalInt", "getAsInt"),
            LONG("OptionalLong", "getAsLong"),
            DOUBLE("OptionalDouble", "getAsDouble"),
            /** Signet's own: null takes a value away, unless the value is required. */
            CHANGE("Change", "get");

            private final String simpleName;
            private final String getter;

            Kind(String simpleName, String getter) {
                this.simpleName = simpleName;
                this.getter = getter;
            }

            /** The class in {@code java.util}, or among Signet's annotations. */
            public String simpleName() {
                return simpleName;
            }

            /** Whether it says in angle brackets what it holds. */
            public boolean isGeneric() {
                return this == OPTIONAL || this == CHANGE;
            }

            /** The method that gives what is there. */
            public String getter() {
                return getter;
            }
        }

        /** A {@code java.util.Optional}. */
        public OptionalOf(Value value) {
            this(OptionalOf.Kind.OPTIONAL, value);
        }
    }
}
