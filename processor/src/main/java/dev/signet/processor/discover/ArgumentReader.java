package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Argument;
import dev.signet.processor.model.JavaName;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.RequestBody;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parameters of an interface method, and the members of the beans among them, to {@link Argument}s. */
final class ArgumentReader {
    /** What says where a value comes from. */
    private static final Set<String> PLACES = Set.of(
            Names.PATH_PARAM,
            Names.QUERY_PARAM,
            Names.HEADER_PARAM,
            Names.COOKIE_PARAM,
            Names.FORM_PARAM,
            Names.BEAN_PARAM,
            Names.CONTEXT);

    private final Scope scope;
    private final TypeReader types;
    private final ContentReader contents;
    private final ParameterReader parameters;

    /**
     * @param inParts whether fields of a form come in parts
     */
    ArgumentReader(
            Scope scope, TypeReader types, ContentReader contents, PathExpressions expressions, boolean inParts) {
        this.scope = scope;
        this.types = types;
        this.contents = contents;
        this.parameters = new ParameterReader(scope, types, expressions, inParts);
    }

    /** A parameter of a method; without a place it is the body. */
    Optional<Argument> read(Slot slot) {
        return isPlaced(slot.mentions(scope)) ? placed(slot, List.of()) : body(slot);
    }

    /** Whether one of these says where a value comes from. */
    static boolean isPlaced(Mentions mentions) {
        return PLACES.stream().anyMatch(mentions::has);
    }

    /**
     * What has a place.
     *
     * @param above the beans around it, the outermost first
     */
    Optional<Argument> placed(Slot slot, List<JavaName> above) {
        Mentions mentions = slot.mentions(scope);
        List<Mention> places = mentions.list().stream()
                .filter(mention -> PLACES.contains(mention.name()))
                .toList();
        Mention place = places.get(0);
        if (places.size() > 1) {
            Mention second = places.get(1);
            scope.found().add(Code.PLACE_TWICE, second.site(), slot.name(), place.label(), second.label());
            return Optional.empty();
        }
        return switch (place.name()) {
            case Names.BEAN_PARAM ->
                new ParameterBeanReader(types, this).read(slot, mentions, above).map(Argument.class::cast);
            case Names.CONTEXT -> new ContextReader(scope).read(slot, mentions).map(Argument.class::cast);
            default -> parameters.read(slot, mentions, place).map(Argument.class::cast);
        };
    }

    private Optional<Argument> body(Slot slot) {
        return contents.consumed(slot).map(written -> body(slot, slot.mentions(scope), written));
    }

    private Argument body(Slot slot, Mentions mentions, ContentReader.Written written) {
        Value value = written.value();
        mentions.find(Names.DEFAULT_VALUE).ifPresent(mention -> scope.found()
                .add(
                        Code.DEFAULT_MISPLACED,
                        mention.site(),
                        "a body",
                        "Remove @DefaultValue, or annotate the parameter with @QueryParam, @HeaderParam or"
                                + " @CookieParam."));
        // An operation that takes content means to have it: null would only reach a bean that does not expect it.
        boolean required = !(value.schema() instanceof Schema.OptionalOf) && !Nullness.isNullable(mentions);
        return new RequestBody(
                slot.site(),
                slot.name(),
                new Value(value.schema(), required, value.constraints()),
                written.content(),
                slot.doc());
    }
}
