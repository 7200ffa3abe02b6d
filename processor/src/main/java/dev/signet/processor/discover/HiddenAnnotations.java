package dev.signet.processor.discover;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypeReference;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeAnnotationNode;

/**
 * What javac does not show: before JDK 22 it does not attach the annotations on the types of a class file to them
 * (JDK-8225377). Each answer is empty where there may be some and the class file cannot be had.
 */
final class HiddenAnnotations {
    private static final int FIRST_JAVAC_TO_SHOW_THEM = 22;

    private final Elements elements;
    private final Types types;
    private final ClassFiles files;
    private final Predicate<TypeElement> fromClassFile;

    /**
     * @param fromClassFile whether a type is read from a class file
     */
    HiddenAnnotations(Elements elements, Types types, ClassFiles files, Predicate<TypeElement> fromClassFile) {
        this.elements = elements;
        this.types = types;
        this.files = files;
        this.fromClassFile = fromClassFile;
    }

    /** On the type of a record's component: those of the component, and those before what its accessor returns. */
    Optional<List<TypeUse.Hidden>> on(RecordComponentElement component) {
        return find(owner(component), file -> {
            Stream<TypeAnnotationNode> own = streamOf(file.recordComponents)
                    .filter(node -> component.getSimpleName().contentEquals(node.name))
                    .flatMap(node -> all(node.visibleTypeAnnotations, node.invisibleTypeAnnotations));
            Stream<TypeAnnotationNode> returned =
                    ofReturn(file, component.getAccessor()).filter(node -> node.typePath == null);
            return Stream.concat(own, returned);
        });
    }

    /** On the type of a field. */
    Optional<List<TypeUse.Hidden>> onField(VariableElement field) {
        return find(owner(field), file -> streamOf(file.fields)
                .filter(node -> field.getSimpleName().contentEquals(node.name))
                .flatMap(node -> all(node.visibleTypeAnnotations, node.invisibleTypeAnnotations)));
    }

    /** On the type that a method returns. */
    Optional<List<TypeUse.Hidden>> on(ExecutableElement method) {
        return find(owner(method), file -> ofReturn(file, method));
    }

    /** On the type of a method's parameter. */
    Optional<List<TypeUse.Hidden>> on(VariableElement parameter) {
        ExecutableElement method = (ExecutableElement) Objects.requireNonNull(parameter.getEnclosingElement());
        int index = method.getParameters().indexOf(parameter);
        return find(owner(method), file -> ofMethod(file, method).filter(node -> {
            TypeReference reference = new TypeReference(node.typeRef);
            return reference.getSort() == TypeReference.METHOD_FORMAL_PARAMETER
                    && reference.getFormalParameterIndex() == index;
        }));
    }

    /** On an interface that a type extends, by its number among them. */
    Optional<List<TypeUse.Hidden>> onInterface(TypeElement type, int index) {
        return find(type, file -> all(file.visibleTypeAnnotations, file.invisibleTypeAnnotations)
                .filter(node -> {
                    TypeReference reference = new TypeReference(node.typeRef);
                    return reference.getSort() == TypeReference.CLASS_EXTENDS && reference.getSuperTypeIndex() == index;
                }));
    }

    private Optional<List<TypeUse.Hidden>> find(
            TypeElement owner, Function<ClassNode, Stream<TypeAnnotationNode>> where) {
        if (Runtime.version().feature() >= FIRST_JAVAC_TO_SHOW_THEM || !fromClassFile.test(owner)) {
            return Optional.of(List.of());
        }
        return files.find(owner)
                .map(file ->
                        where.apply(file).flatMap(node -> hidden(node).stream()).toList());
    }

    private Optional<TypeUse.Hidden> hidden(TypeAnnotationNode node) {
        String path = node.typePath == null ? "" : node.typePath.toString();
        return AnnotationUse.of(node, elements).map(annotation -> new TypeUse.Hidden(path, annotation));
    }

    private Stream<TypeAnnotationNode> ofReturn(ClassNode file, ExecutableElement method) {
        return ofMethod(file, method)
                .filter(node -> new TypeReference(node.typeRef).getSort() == TypeReference.METHOD_RETURN);
    }

    private Stream<TypeAnnotationNode> ofMethod(ClassNode file, ExecutableElement method) {
        String signature = signature(method);
        return streamOf(file.methods)
                .filter(node -> (node.access & Opcodes.ACC_SYNTHETIC) == 0)
                .filter(node -> signature(node).equals(signature))
                .flatMap(node -> all(node.visibleTypeAnnotations, node.invisibleTypeAnnotations));
    }

    private static String signature(MethodNode method) {
        return Stream.of(Type.getArgumentTypes(method.desc))
                .map(Type::getClassName)
                .collect(Collectors.joining(",", method.name + "(", ")"));
    }

    private String signature(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> className(types.erasure(parameter.asType())))
                .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
    }

    /** As ASM names a type. */
    private String className(TypeMirror erased) {
        if (erased.getKind() == TypeKind.ARRAY) {
            return className(((ArrayType) erased).getComponentType()) + "[]";
        }
        return erased.getKind() == TypeKind.DECLARED
                ? elements.getBinaryName(Scope.element(erased)).toString()
                : erased.getKind().name().toLowerCase(Locale.ROOT);
    }

    private static TypeElement owner(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
    }

    private static Stream<TypeAnnotationNode> all(
            @Nullable List<TypeAnnotationNode> visible, @Nullable List<TypeAnnotationNode> invisible) {
        return Stream.concat(streamOf(visible), streamOf(invisible));
    }

    /** ASM has no list where there is nothing to list. */
    private static <T> Stream<T> streamOf(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}
