package dev.signet.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An object that groups parameters ({@code @BeanParam}). On the wire there is no trace of it.
 *
 * @param type the class or record that is made
 * @param making how it is made of its members
 * @param ownCode whether its author's code makes it, and so may refuse values
 * @param members its parameters and what else it is given, in the order in which they are set
 * @param invariants what is judged when it is made
 */
public record ParameterBean(
        Site site,
        String javaName,
        JavaName type,
        Making making,
        boolean ownCode,
        List<Member> members,
        Invariants invariants)
        implements Argument {
    public ParameterBean {
        members = List.copyOf(members);
    }

    /** How an object is made. */
    public enum Making {
        /** By the canonical constructor of a record, which takes the members in order. */
        CONSTRUCTOR,
        /** By the constructor without parameters; then each member is set. */
        SETTING
    }

    /**
     * One member and the way into the object.
     *
     * @param setter the method that takes it, or "" where it is assigned to a field, or handed to the constructor
     */
    public record Member(Argument argument, String setter) {}

    /** The parameters it groups, also those of the beans in it, in order. */
    public Stream<Parameter> parameters() {
        return members.stream().map(Member::argument).flatMap(ParameterBean::parameters);
    }

    /** The parameters that an argument stands for, in order. */
    static Stream<Parameter> parameters(Argument argument) {
        if (argument instanceof ParameterBean bean) {
            return bean.parameters();
        }
        return argument instanceof Parameter parameter ? Stream.of(parameter) : Stream.empty();
    }

    /** It and the beans in it, those that are made first before it. */
    Stream<ParameterBean> beans() {
        return Stream.concat(members.stream().map(Member::argument).flatMap(ParameterBean::beans), Stream.of(this));
    }

    static Stream<ParameterBean> beans(Argument argument) {
        return argument instanceof ParameterBean bean ? bean.beans() : Stream.empty();
    }

    /** The parameter that one of its own members is, if that has this name. */
    public Optional<Parameter> parameter(String name) {
        return members.stream()
                .map(Member::argument)
                .filter(argument -> argument.javaName().equals(name))
                .filter(Parameter.class::isInstance)
                .map(Parameter.class::cast)
                .findFirst();
    }

    /** What it is given of the request besides, also in the beans in it. */
    Stream<RequestContext> contexts() {
        return members.stream().map(Member::argument).flatMap(ParameterBean::contexts);
    }

    static Stream<RequestContext> contexts(Argument argument) {
        if (argument instanceof ParameterBean bean) {
            return bean.contexts();
        }
        return argument instanceof RequestContext context ? Stream.of(context) : Stream.empty();
    }
}
