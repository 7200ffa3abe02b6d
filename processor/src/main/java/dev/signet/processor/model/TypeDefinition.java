package dev.signet.processor.model;

import java.util.List;

/** A type with a name of its own on the wire: a component of the document, a class in the generated code. */
public sealed interface TypeDefinition {
    Site site();

    JavaName name();

    /** Its name in the document and the stem of generated class names: {@code OrderLine} for {@code Order.Line}. */
    String schemaName();

    Doc doc();

    /**
     * A Java record: a JSON object, its properties in the order of the components.
     *
     * @param ownConstructor whether its author wrote the constructor, which may then refuse values
     */
    record RecordType(
            Site site, JavaName name, String schemaName, List<Property> properties, boolean ownConstructor, Doc doc)
            implements TypeDefinition {
        public RecordType {
            properties = List.copyOf(properties);
        }

        /** A record with the constructor that Java gives it. */
        public RecordType(Site site, JavaName name, String schemaName, List<Property> properties, Doc doc) {
            this(site, name, schemaName, properties, false, doc);
        }
    }

    /** A Java enum: a JSON string. */
    record EnumType(Site site, JavaName name, String schemaName, List<EnumConstant> constants, Doc doc)
            implements TypeDefinition {
        public EnumType {
            constants = List.copyOf(constants);
        }
    }

    /** A record component. */
    record Property(Site site, String javaName, String wireName, Value value, Doc doc) {}

    /** One constant of an enum. */
    record EnumConstant(String javaName, String wireName) {}
}
