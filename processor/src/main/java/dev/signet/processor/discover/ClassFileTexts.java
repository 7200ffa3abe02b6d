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
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** As {@link SourceTexts}, of an enum that was compiled before. */
final class ClassFileTexts {
    /** What an enum's constructor takes before the parameters of its source: its name and its number. */
    private static final int HIDDEN_PARAMETERS = 2;

    private final ClassNode file;

    private ClassFileTexts(ClassNode file) {
        this.file = file;
    }

    /**
     * The texts by the constants' names; empty where the code is not as plain as that.
     *
     * @param file with its code
     */
    static Optional<Map<String, String>> of(ClassNode file, String method) {
        ClassFileTexts texts = new ClassFileTexts(file);
        return texts.field(method).flatMap(texts::parameter).flatMap(texts::texts);
    }

    /** The field that the method returns. */
    private Optional<String> field(String method) {
        List<AbstractInsnNode> code = methods(method, "()Ljava/lang/String;")
                .findFirst()
                .map(ClassFileTexts::code)
                .orElse(List.of());
        boolean plain = code.size() == 3
                && code.get(0).getOpcode() == Opcodes.ALOAD
                && code.get(1).getOpcode() == Opcodes.GETFIELD
                && code.get(2).getOpcode() == Opcodes.ARETURN;
        return plain ? Optional.of(((FieldInsnNode) code.get(1)).name) : Optional.empty();
    }

    /** Which of the constructor's parameters becomes the field. */
    private Optional<Integer> parameter(String field) {
        Optional<MethodNode> constructor = methods("<init>", null).findFirst();
        List<AbstractInsnNode> code = constructor.map(ClassFileTexts::code).orElse(List.of());
        for (int i = 1; i < code.size(); i++) {
            if (code.get(i) instanceof FieldInsnNode put
                    && put.getOpcode() == Opcodes.PUTFIELD
                    && put.name.equals(field)
                    && code.get(i - 1) instanceof VarInsnNode given
                    && given.getOpcode() == Opcodes.ALOAD) {
                return constructor.flatMap(method -> parameter(method, given.var));
            }
        }
        return Optional.empty();
    }

    /** Which parameter a local variable is; a long takes the room of two. */
    private static Optional<Integer> parameter(MethodNode constructor, int variable) {
        Type[] types = Type.getArgumentTypes(constructor.desc);
        int slot = 1;
        for (int i = 0; i < types.length; i++) {
            if (slot == variable) {
                return Optional.of(i - HIDDEN_PARAMETERS).filter(index -> index >= 0);
            }
            slot += types[i].getSize();
        }
        return Optional.empty();
    }

    private Optional<Map<String, String>> texts(int index) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<Optional<String>> pushed = new ArrayList<>();
        List<AbstractInsnNode> code =
                methods("<clinit>", "()V").findFirst().map(ClassFileTexts::code).orElse(List.of());
        for (AbstractInsnNode step : code) {
            if (step instanceof TypeInsnNode made && made.getOpcode() == Opcodes.NEW) {
                pushed.clear();
            } else if (step instanceof FieldInsnNode constant && isConstant(constant)) {
                // The name and the number of the constant were pushed before what its source gives.
                int place = index + HIDDEN_PARAMETERS;
                if (pushed.size() <= place || pushed.get(place).isEmpty()) {
                    return Optional.empty();
                }
                texts.put(constant.name, pushed.get(place).get());
            } else {
                push(step, pushed);
            }
        }
        return Optional.of(texts).filter(found -> found.size() == constants());
    }

    private static void push(AbstractInsnNode step, List<Optional<String>> pushed) {
        if (step instanceof LdcInsnNode literal) {
            pushed.add(literal.cst instanceof String text ? Optional.of(text) : Optional.empty());
        } else if (step instanceof IntInsnNode || (step instanceof InsnNode && isPush(step.getOpcode()))) {
            pushed.add(Optional.empty());
        } else if (step instanceof FieldInsnNode || isComputed(step)) {
            pushed.add(Optional.empty());
        }
    }

    private static boolean isPush(int opcode) {
        return opcode >= Opcodes.ACONST_NULL && opcode <= Opcodes.DCONST_1;
    }

    /** A call other than the two that change nothing: the constructor's own and {@code String.valueOf} of a text. */
    private static boolean isComputed(AbstractInsnNode step) {
        return step instanceof MethodInsnNode call
                && !call.name.equals("<init>")
                && !(call.owner.equals("java/lang/String") && call.name.equals("valueOf"));
    }

    private boolean isConstant(FieldInsnNode put) {
        return put.getOpcode() == Opcodes.PUTSTATIC && put.desc.equals("L" + file.name + ";");
    }

    private int constants() {
        return (int) file.fields.stream()
                .filter(field -> (field.access & Opcodes.ACC_ENUM) != 0)
                .count();
    }

    private Stream<MethodNode> methods(String name, @Nullable String descriptor) {
        return file.methods.stream()
                .filter(method -> method.name.equals(name))
                .filter(method -> descriptor == null || method.desc.equals(descriptor));
    }

    /** Without labels and line numbers. */
    private static List<AbstractInsnNode> code(MethodNode method) {
        List<AbstractInsnNode> code = new ArrayList<>();
        method.instructions.forEach(step -> {
            if (step.getOpcode() >= 0) {
                code.add(step);
            }
        });
        return code;
    }
}
