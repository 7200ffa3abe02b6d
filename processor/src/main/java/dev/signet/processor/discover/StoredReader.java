package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Site;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** A {@code Stored}, which tells what a PUT has created from what it has replaced, to what is in it. */
final class StoredReader {
    private static final String STORED = "dev.signet.annotations.Stored";

    /** Why neither it nor what is in it may be absent. */
    static final String NEVER_ABSENT = "what was stored is there. Stored<Void> is answered without content.";

    private final Scope scope;

    StoredReader(Scope scope) {
        this.scope = scope;
    }

    static boolean reads(TypeUse use) {
        return use.type().getKind() == TypeKind.DECLARED
                && Scope.element(use.type()).getQualifiedName().contentEquals(STORED);
    }

    /** What is in it; empty where that cannot be, which was found then. */
    Optional<TypeUse> content(TypeUse stored, Site site) {
        if (((DeclaredType) stored.type()).getTypeArguments().isEmpty()) {
            return refuse(site, "Raw Stored", "Say what is in it: Stored<Void>, for example.");
        }
        TypeUse content = stored.argument(0);
        String text = content.text();
        if (text.matches("Optional(Int|Long|Double|<.*)")) {
            return refuse(site, text + " in a Stored", "Write what is in it: " + NEVER_ABSENT);
        }
        if (text.matches("(CompletionStage|CompletableFuture)<.*")) {
            return refuse(
                    site,
                    stored.text(),
                    "Write the stage around it: until it completes nobody knows whether anything was created.");
        }
        if (!SuccessReader.isVoid(content)) {
            Nullness.nullable(Mentions.inside(site, content)).ifPresent(mention -> scope.found()
                    .add(
                            Code.ANNOTATION_NOT_CARRIED,
                            mention.site(),
                            mention.label() + " inside Stored",
                            "Remove it: " + NEVER_ABSENT));
        }
        return Optional.of(content);
    }

    private Optional<TypeUse> refuse(Site site, String what, String instead) {
        scope.found().add(Code.TYPE_NOT_CARRIED, site, what, instead);
        return Optional.empty();
    }

    /** Groups are converted where they are judged: inside. */
    void refuseConversions(Mentions mentions) {
        mentions.all(Names.CONVERT_GROUP).forEach(mention -> scope.found()
                .add(
                        Code.CONSTRAINT_MISPLACED,
                        mention.site(),
                        mention.label(),
                        "a Stored",
                        "what is inside it, as in Stored<@Valid @ConvertGroup(to = Strict.class) Order>"));
    }

    /**
     * Its statuses are its own.
     *
     * @param usual the status of what was replaced
     */
    void refuseStatuses(Mentions mentions, int usual) {
        Stream.of(Names.CREATED, Names.STATUS).flatMap(mentions::all).forEach(mention -> scope.found()
                .add(
                        Code.STORED_WITH_STATUS,
                        mention.site(),
                        mention.site().member().replaceAll("\\(.*", ""),
                        usual,
                        mention.label()));
    }
}
