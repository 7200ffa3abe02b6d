package dev.signet.processor.discover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** As {@link SourceTexts}, of an enum that was compiled before: the same shape, as compilers translate it. */
final class ClassFileTexts {
    /** Before what is written in source, a constructor of an enum takes the constant's name and number. */
    private static final int HIDDEN_ARGUMENTS = 2;

    private final ClassNode file;

    /**
     * @param file with its code
     */
    ClassFileTexts(ClassNode file) {
        this.file = file;
    }

    /** What the method answers, by the constants' names; empty where the code does not tell. */
    Optional<Map<String, String>> returnedFrom(String method) {
        return returnedBy(method).flatMap(this::heldBy);
    }

    /** The same, of a field. */
    Optional<Map<String, String>> heldBy(String field) {
        Map<String, String> names = new LinkedHashMap<>();
        argumentFor(field).ifPresent(argument -> methods("<clinit>").forEach(code -> collect(code, argument, names)));
        long constants = file.fields.stream()
                .filter(each -> (each.access & Opcodes.ACC_ENUM) != 0)
                .count();
        return names.size() == constants ? Optional.of(names) : Optional.empty();
    }

    /** The field, if the method does nothing but return it. */
    private Optional<String> returnedBy(String method) {
        return methods(method)
                .filter(code -> code.desc.equals("()Ljava/lang/String;"))
                .map(ClassFileTexts::plain)
                .filter(code -> code.size() == 3
                        && code.get(0).getOpcode() == Opcodes.ALOAD
                        && code.get(1).getOpcode() == Opcodes.GETFIELD
                        && code.get(2).getOpcode() == Opcodes.ARETURN)
                .map(code -> ((FieldInsnNode) code.get(1)).name)
                .findFirst();
    }

    /** The number of the constructor's argument that the field is set to, once and for all. */
    private Optional<Integer> argumentFor(String field) {
        List<MethodNode> constructors = methods("<init>").toList();
        long settings = file.methods.stream()
                .flatMap(method -> plain(method).stream())
                .filter(code -> isSetting(code, field))
                .count();
        if (constructors.size() != 1 || settings != 1) {
            return Optional.empty();
        }
        MethodNode constructor = constructors.get(0);
        List<AbstractInsnNode> code = plain(constructor);
        for (int i = 2; i < code.size(); i++) {
            if (isSetting(code.get(i), field)
                    && isLoading(code.get(i - 2), 0)
                    && code.get(i - 1) instanceof VarInsnNode variable
                    && variable.getOpcode() == Opcodes.ALOAD
                    && code.stream().noneMatch(each -> isStoring(each, variable.var))) {
                return argumentIn(constructor, variable.var);
            }
        }
        return Optional.empty();
    }

    private static boolean isSetting(AbstractInsnNode code, String field) {
        return code.getOpcode() == Opcodes.PUTFIELD && ((FieldInsnNode) code).name.equals(field);
    }

    private static boolean isLoading(AbstractInsnNode code, int variable) {
        return code.getOpcode() == Opcodes.ALOAD && ((VarInsnNode) code).var == variable;
    }

    private static boolean isStoring(AbstractInsnNode code, int variable) {
        return code.getOpcode() == Opcodes.ASTORE && ((VarInsnNode) code).var == variable;
    }

    /** Long and double arguments take two variables. */
    private static Optional<Integer> argumentIn(MethodNode constructor, int variable) {
        Type[] arguments = Type.getArgumentTypes(constructor.desc);
        int at = 1;
        for (int i = 0; i < arguments.length; i++) {
            if (at == variable) {
                return Optional.of(i).filter(argument -> argument >= HIDDEN_ARGUMENTS);
            }
            at += arguments[i].getSize();
        }
        return Optional.empty();
    }

    /** {@code new E("NAME", 0, "literal")}, one constant after the other; whatever else is passed is not known. */
    private void collect(MethodNode initializer, int argument, Map<String, String> names) {
        List<@Nullable Object> passed = new ArrayList<>();
        @Nullable String made = null;
        for (AbstractInsnNode code : plain(initializer)) {
            if (code instanceof TypeInsnNode type && code.getOpcode() == Opcodes.NEW && type.desc.equals(file.name)) {
                passed.clear();
                made = null;
            } else if (code instanceof MethodInsnNode call
                    && call.name.equals("<init>")
                    && call.owner.equals(file.name)) {
                boolean known = passed.size() == Type.getArgumentTypes(call.desc).length;
                made = known && passed.get(argument) instanceof String text ? text : null;
            } else if (code.getOpcode() == Opcodes.PUTSTATIC && made != null) {
                names.put(((FieldInsnNode) code).name, made);
                made = null;
            } else if (code.getOpcode() != Opcodes.DUP) {
                passed.add(code instanceof LdcInsnNode literal ? literal.cst : null);
            }
        }
    }

    private Stream<MethodNode> methods(String name) {
        return file.methods.stream().filter(method -> method.name.equals(name));
    }

    /** What a method does, without labels, and without what changes nothing of a text. */
    private static List<AbstractInsnNode> plain(MethodNode method) {
        return Stream.of(method.instructions.toArray())
                .filter(code -> code.getOpcode() >= 0)
                .filter(code -> !(code instanceof MethodInsnNode call && isIdentity(call)))
                .toList();
    }

    /** {@code String.valueOf} of a text, {@code toString} of one. */
    private static boolean isIdentity(MethodInsnNode call) {
        return call.owner.equals("java/lang/String")
                && (call.name.equals("toString")
                        || (call.name.equals("valueOf") && call.desc.equals("(Ljava/lang/Object;)Ljava/lang/String;")));
    }
}
