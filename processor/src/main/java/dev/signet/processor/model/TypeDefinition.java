package dev.signet.processor.model;

import java.util.List;
import java.util.Optional;

/** A type with a name of its own on the wire: a component of the document, a class in the generated code. */
public sealed interface TypeDefinition {
    Site site();

    /** What refers to it. */
    Schema.Named type();

    /** Its name in the document and the stem of generated class names: {@code OrderLine} for {@code Order.Line}. */
    String schemaName();

    Doc doc();

    /** The Java class, without type arguments. */
    default JavaName name() {
        return type().name();
    }

    /**
     * A record, a bean or an instance of a generic one: a JSON object.
     *
     * @param properties in the order of the record's components, or in which the bean declares them, with all that must be
     *     true of them
     * @param turns what is judged in each, where groups are judged in turn; else none
     * @param tags what tells it from the other branches of the unions it belongs to
     * @param ignoresUnknown whether members that it does not know are passed over
     * @param invariants what is judged when it is made
     */
    record ObjectType(
            Site site,
            Schema.Named type,
            String schemaName,
            List<Property> properties,
            List<Turn> turns,
            Construction construction,
            List<Tag> tags,
            boolean ignoresUnknown,
            Doc doc,
            Invariants invariants)
            implements TypeDefinition {
        public ObjectType {
            properties = List.copyOf(properties);
            turns = List.copyOf(turns);
            tags = List.copyOf(tags);
        }

        /** One of which nothing is to judge but its properties. */
        public ObjectType(
                Site site,
                Schema.Named type,
                String schemaName,
                List<Property> properties,
                List<Turn> turns,
                Construction construction,
                List<Tag> tags,
                boolean ignoresUnknown,
                Doc doc) {
            this(site, type, schemaName, properties, turns, construction, tags, ignoresUnknown, doc, Invariants.NONE);
        }

        /** A record with the constructor that Java gives it. */
        public ObjectType(Site site, JavaName name, String schemaName, List<Property> properties, Doc doc) {
            this(
                    site,
                    new Schema.Named(name),
                    schemaName,
                    properties,
                    List.of(),
                    Construction.CANONICAL_CONSTRUCTOR,
                    List.of(),
                    false,
                    doc);
        }

        /** What a client may send of it. */
        public List<Property> sent() {
            return properties.stream().filter(Property::isSent).toList();
        }

        /** What tells its states apart, where something does. */
        public Optional<Property> version() {
            return answered().stream().filter(Property::isVersion).findFirst();
        }

        /** What an answer says of it. */
        public List<Property> answered() {
            return properties.stream().filter(Property::isAnswered).toList();
        }
    }

    /**
     * What is judged of an object where the turns before found nothing.
     *
     * @param properties all of them, with what is judged now
     * @param invariants what is judged of the object now
     */
    record Turn(List<Property> properties, Invariants invariants) {
        public Turn {
            properties = List.copyOf(properties);
        }
    }

    /** How generated code makes an object. */
    enum Construction {
        /** By a record's constructor, which Java has written: it refuses nothing. */
        CANONICAL_CONSTRUCTOR,
        /** By a constructor or static method that its author has written, and that may refuse. */
        OWN_CONSTRUCTOR,
        /** By a constructor without parameters, then by setters and fields, which may refuse as well. */
        SETTERS,
        /** Not at all: it is only answered. */
        NONE
    }

    /**
     * What marks an object as this branch of a union.
     *
     * @param property the discriminator's name on the wire
     * @param value the discriminator's value
     */
    record Tag(String property, String value) {}

    /** A Java enum: a JSON string. */
    record EnumType(Site site, Schema.Named type, String schemaName, List<EnumConstant> constants, Doc doc)
            implements TypeDefinition {
        public EnumType {
            constants = List.copyOf(constants);
        }

        public EnumType(Site site, JavaName name, String schemaName, List<EnumConstant> constants, Doc doc) {
            this(site, new Schema.Named(name), schemaName, constants, doc);
        }
    }

    /**
     * A sealed type: an object of one of its branches, which its discriminator tells.
     *
     * @param property the discriminator's name on the wire
     * @param branches with different tags; those of a branch that is sealed itself stand in its place
     */
    record UnionType(Site site, Schema.Named type, String schemaName, String property, List<Branch> branches, Doc doc)
            implements TypeDefinition {
        public UnionType {
            branches = List.copyOf(branches);
        }
    }

    /** One of a union's types. */
    record Branch(String tag, Schema.Named type) {}

    /**
     * A member of an object.
     *
     * @param reader how generated code reads it; empty where only a client says it
     * @param writer how generated code sets it; empty where only the service says it
     * @param isVersion whether it tells the states of the entity apart ({@code @EntityVersion})
     */
    record Property(
            Site site,
            String javaName,
            String wireName,
            Value value,
            Doc doc,
            Optional<Accessor> reader,
            Optional<Accessor> writer,
            boolean isVersion) {
        /** One that tells no states apart. */
        public Property(
                Site site,
                String javaName,
                String wireName,
                Value value,
                Doc doc,
                Optional<Accessor> reader,
                Optional<Accessor> writer) {
            this(site, javaName, wireName, value, doc, reader, writer, false);
        }

        /** A record component. */
        public Property(Site site, String javaName, String wireName, Value value, Doc doc) {
            this(
                    site,
                    javaName,
                    wireName,
                    value,
                    doc,
                    Optional.of(new Accessor(Accessor.Kind.METHOD, javaName)),
                    Optional.of(new Accessor(Accessor.Kind.CONSTRUCTOR, javaName)));
        }

        /** The same, which is the entity's version, or is not. */
        public Property version(boolean version) {
            return new Property(site, javaName, wireName, value, doc, reader, writer, version);
        }

        public boolean isSent() {
            return writer.isPresent();
        }

        public boolean isAnswered() {
            return reader.isPresent();
        }
    }

    /** What generated code uses to get at a property. */
    record Accessor(Kind kind, String name) {
        /** The kinds of member. */
        public enum Kind {
            METHOD,
            FIELD,
            /** A parameter of the constructor; all of them stand in the order of the properties. */
            CONSTRUCTOR
        }
    }

    /** One constant of an enum. */
    record EnumConstant(String javaName, String wireName) {}
}
