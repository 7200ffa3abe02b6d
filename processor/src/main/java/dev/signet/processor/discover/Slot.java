package dev.signet.processor.discover;

import dev.signet.processor.model.Doc;
import dev.signet.processor.model.Site;
import java.util.List;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;

/**
 * What takes one argument: a method's parameter, or a member of a bean of parameters.
 *
 * @param name its name in Java, which means nothing where a class file keeps none
 * @param around the element whose scope decides what a type without {@code @Nullable} means
 * @param written where its annotations may stand
 * @param elsewhere the annotations among them that say something of something else
 */
record Slot(
        Site site,
        String name,
        TypeUse type,
        Element around,
        List<? extends AnnotatedConstruct> written,
        List<Mention> elsewhere,
        Doc doc) {
    Slot(Site site, String name, TypeUse type, Element around, List<? extends AnnotatedConstruct> written, Doc doc) {
        this(site, name, type, around, written, List.of(), doc);
    }

    Mentions mentions(Scope scope) {
        return scope.mentions(site, written, type).without(elsewhere);
    }
}
