package dev.signet.processor.targets.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Site;
import dev.signet.runtime.validation.DecimalBound;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of numbers that are texts, and of bytes, the document accepts what the service accepts, and no others. */
class BoundAgreementTest {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Site SITE = Site.type("Test");
    private static final int BOUNDS = 300;
    private static final int TEXTS = 300;

    @Test
    void numbersInTextsAreOnTheSameSideOfABound() {
        Random random = new Random(20261121);
        int kept = 0;
        for (int i = 0; i < BOUNDS; i++) {
            BigDecimal bound = bound(random);
            boolean inclusive = random.nextBoolean();
            boolean lower = random.nextBoolean();
            DecimalBound judge = lower
                    ? DecimalBound.least(bound.toString(), inclusive)
                    : DecimalBound.most(bound.toString(), inclusive);
            Constraint constraint = lower
                    ? new Constraint.DecimalMin(SITE, "", bound, inclusive)
                    : new Constraint.DecimalMax(SITE, "", bound, inclusive);
            JsonSchema schema = schema(ConstraintKeywords.ofString(Nodes.schema("string"), List.of(constraint)));
            for (int j = 0; j < TEXTS; j++) {
                String text = text(random, bound);
                boolean keeps = judge.keeps(text);
                kept += keeps ? 1 : 0;
                assertThat(schema.validate(TextNode.valueOf(text)).isEmpty())
                        .as("%s and %s %s, inclusive %s: %s", text, lower ? "least" : "most", bound, inclusive, schema)
                        .isEqualTo(keeps);
            }
        }
        assertThat(kept).as("texts that keep their bound").isBetween(BOUNDS * TEXTS / 5, BOUNDS * TEXTS * 4 / 5);
    }

    private static BigDecimal bound(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(3) - 1);
            case 1 -> BigDecimal.ONE.scaleByPowerOfTen(random.nextInt(25) - 8);
            case 2 ->
                BigDecimal.valueOf(9_999_999 - random.nextInt(2), random.nextInt(9))
                        .negate();
            case 3 -> BigDecimal.valueOf(Long.MAX_VALUE);
            default -> BigDecimal.valueOf(random.nextInt(20_000) - 10_000, random.nextInt(6));
        };
    }

    /** The bound, with a digit or sign changed, left out or put in, or anything. */
    private static String text(Random random, BigDecimal bound) {
        String plain = bound.toPlainString();
        int from = random.nextInt(plain.length() + 1);
        int to = Math.min(from + random.nextInt(2), plain.length());
        String between = random.ints(random.nextInt(3), 0, 12)
                .mapToObj(index -> String.valueOf("0123456789.-".charAt(index)))
                .collect(Collectors.joining());
        String changed = plain.substring(0, from) + between + plain.substring(to);
        String sign = Stream.of("", "", "", "+", "-", "00", "-0", ".", "-.")
                .skip(random.nextInt(9))
                .findFirst()
                .orElse("");
        return sign + (random.nextInt(3) == 0 ? plain : changed) + (random.nextInt(4) == 0 ? "0" : "");
    }

    @Test
    void bytesAreCounted() {
        for (int min = 0; min < 9; min++) {
            for (int max = min; max < 11; max++) {
                int most = max == 10 ? Integer.MAX_VALUE : max;
                JsonSchema schema = schema(ConstraintKeywords.ofBytes(
                        ScalarKeywords.of(ScalarKind.BYTES), List.of(new Constraint.Size(SITE, "", min, most))));
                for (int count = 0; count < 13; count++) {
                    String text = Base64.getEncoder().encodeToString(new byte[count]);
                    assertThat(schema.validate(TextNode.valueOf(text)).isEmpty())
                            .as("%d bytes, at least %d and at most %d: %s", count, min, most, schema)
                            .isEqualTo(count >= min && count <= most);
                }
            }
        }
    }

    private static JsonSchema schema(ObjectNode keywords) {
        return SCHEMAS.getSchema(keywords);
    }
}
