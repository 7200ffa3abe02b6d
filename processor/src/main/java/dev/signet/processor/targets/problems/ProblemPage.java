package dev.signet.processor.targets.problems;

import dev.signet.processor.model.Contract;
import dev.signet.processor.model.ProblemType;
import dev.signet.processor.model.ProblemType.Member;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition.EnumType;
import dev.signet.processor.targets.GeneratedFile;

/**
 * What a person reads who looks up the type of a problem, in Markdown. It says nothing of the contract, as others may
 * declare the same problem.
 */
final class ProblemPage {
    private final Contract contract;
    private final ProblemType problem;

    ProblemPage(Contract contract, ProblemType problem) {
        this.contract = contract;
        this.problem = problem;
    }

    // # Refund exceeds balance
    //
    // The refund is larger than what is left to refund.
    //
    // | member | value |
    // | --- | --- |
    // | `type` | `/problems/refund-exceeds-balance` |
    // | `status` | 422 |
    // | `title` | Refund exceeds balance |
    // | `available_cents` | integer: what is left to refund |
    //
    // ## What to do
    //
    // Ask for no more than `available_cents`.
    GeneratedFile file() {
        StringBuilder page = new StringBuilder("# ").append(problem.title()).append("\n\n");
        if (!problem.doc().description().isEmpty()) {
            page.append(problem.doc().description().strip()).append("\n\n");
        }
        page.append("| member | value |\n| --- | --- |\n");
        row(page, "type", "`" + problem.uri() + "`");
        row(page, "status", String.valueOf(problem.status()));
        row(page, "title", problem.title());
        problem.members().forEach(member -> row(page, member.wireName(), described(member)));
        page.append("\n## What to do\n\n")
                .append(problem.recoveryOrUsual().strip())
                .append("\n");
        return new GeneratedFile.Resource(problem.page(), page.toString());
    }

    private String described(Member member) {
        String said = member.doc().description().replaceAll("\\s+", " ").strip();
        String type = type(member.value().schema());
        return said.isEmpty() ? type : type + ": " + said;
    }

    private static void row(StringBuilder page, String member, String value) {
        page.append("| `")
                .append(member)
                .append("` | ")
                .append(value.replace("|", "\\|"))
                .append(" |\n");
    }

    private String type(Schema schema) {
        if (schema instanceof Schema.OptionalOf optional) {
            return type(optional.value().schema()) + ", or absent";
        } else if (schema instanceof Schema.ListOf) {
            return "array";
        } else if (schema instanceof Schema.Named named) {
            return contract.type(named) instanceof EnumType ? "string" : "object";
        } else if (schema instanceof Schema.Scalar scalar) {
            return scalar.kind().isBoolean() ? "boolean" : scalar.kind().isNumber() ? number(scalar) : "string";
        }
        return schema instanceof Schema.MapOf ? "object" : "string";
    }

    private static String number(Schema.Scalar scalar) {
        return scalar.kind().isInteger() ? "integer" : "number";
    }
}
