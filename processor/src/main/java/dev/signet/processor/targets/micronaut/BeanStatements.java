package dev.signet.processor.targets.micronaut;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.Argument;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.ParameterBean;
import dev.signet.processor.model.ParameterBean.Making;
import dev.signet.processor.model.ParameterBean.Member;
import dev.signet.processor.model.RequestContext;
import dev.signet.processor.targets.java.JavaTypes;
import java.util.List;

/** The statements that make an operation's beans of parameters, once all that goes into them is judged. */
record BeanStatements(Operation operation, OperationNames names) {
    CodeBlock code() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Argument argument : operation.arguments()) {
            make(argument, code);
        }
        return code.build();
    }

    private void make(Argument argument, CodeBlock.Builder code) {
        if (!(argument instanceof ParameterBean bean)) {
            return;
        }
        bean.members().forEach(member -> make(member.argument(), code));
        TypeName type = JavaTypes.of(bean);
        List<Parameter> parameters = bean.parameters().toList();
        // Without a parameter there is nothing of the client's that its author could refuse.
        if (bean.ownCode() && !parameters.isEmpty()) {
            code.add(guarded(bean, type, parameters));
        } else if (bean.making() == Making.CONSTRUCTOR) {
            code.addStatement("$T $L = $L", type, names.variable(bean), constructed(bean, type));
        } else {
            code.addStatement("$1T $2L = new $1T()", type, names.variable(bean)).add(set(bean, names.variable(bean)));
        }
    }

    // Period period = in.make(() -> new Period(from, to), "query", "from", "to");
    // if (in.hasViolations()) {
    //     return in.refusal();
    // }
    private CodeBlock guarded(ParameterBean bean, TypeName type, List<Parameter> parameters) {
        String in = names.variable("in");
        CodeBlock.Builder code = CodeBlock.builder().add("$T $L = $L.make(", type, names.variable(bean), in);
        if (bean.making() == Making.CONSTRUCTOR) {
            code.add("() -> $L", constructed(bean, type));
        } else {
            String made = names.variables().clone().newName("made");
            code.add("() -> {\n$>")
                    .addStatement("$1T $2L = new $1T()", type, made)
                    .add(set(bean, made))
                    .addStatement("return $L", made)
                    .add("$<}");
        }
        code.add(",$W$S", parameters.get(0).place().word());
        parameters.forEach(parameter -> code.add(",$W$S", parameter.wireName()));
        return code.add(");\n").add(RouteMethod.refusal(operation, names)).build();
    }

    private CodeBlock constructed(ParameterBean bean, TypeName type) {
        CodeBlock members =
                bean.members().stream().map(member -> value(member.argument())).collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("new $T($L)", type, members);
    }

    private CodeBlock set(ParameterBean bean, String variable) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Member member : bean.members()) {
            CodeBlock value = value(member.argument());
            if (member.setter().isEmpty()) {
                code.addStatement("$L.$L = $L", variable, member.argument().javaName(), value);
            } else {
                code.addStatement("$L.$L($L)", variable, member.setter(), value);
            }
        }
        return code.build();
    }

    private CodeBlock value(Argument member) {
        return member instanceof RequestContext context
                ? new ContextExpression(operation, names).of(context)
                : CodeBlock.of("$L", names.variable(member));
    }
}
