package dev.signet.processor.model;

/**
 * A place in the user's source, named rather than held, so that it outlives a round and prints in a test.
 *
 * @param type the canonical name of the class or interface
 * @param member a method as {@code find()}, its second namesake in source order as {@code find()#2}, the name of a record
 *     component or enum constant, or "" for the type itself
 * @param parameter the name of the method's parameter, or ""
 * @param annotation the canonical name of an annotation on that element, or "" for the element itself
 * @param attribute the annotation's attribute, or "" for the annotation itself
 */
public record Site(String type, String member, String parameter, String annotation, String attribute) {
    /** The type itself. */
    public static Site type(String canonicalName) {
        return new Site(canonicalName, "", "", "", "");
    }

    /** A method as {@code find()}, or a component or constant by its name. */
    public Site member(String name) {
        return new Site(type, name, "", "", "");
    }

    /** A parameter of this method. */
    public Site parameter(String name) {
        return new Site(type, member, name, "", "");
    }

    /** An annotation on this element. */
    public Site annotation(String canonicalName) {
        return new Site(type, member, parameter, canonicalName, "");
    }

    /** An attribute of this annotation. */
    public Site attribute(String name) {
        return new Site(type, member, parameter, annotation, name);
    }
}
