package dev.signet.processor.targets.openapi;

import static dev.signet.processor.model.Contracts.enumeration;
import static dev.signet.processor.model.Contracts.property;
import static dev.signet.processor.model.Contracts.record;
import static dev.signet.processor.model.Contracts.refunds;
import static dev.signet.processor.model.Contracts.required;
import static dev.signet.processor.model.Contracts.taking;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Contracts;
import dev.signet.processor.model.ScalarKind;
import org.junit.jupiter.api.Test;

class OpenApiTargetTest {
    @Test
    void aContractBecomesOneFileInYamlAndOneInJson() {
        assertThat(Rendered.of(refunds()).paths())
                .containsExactly("META-INF/openapi/refunds-v1.yaml", "META-INF/openapi/refunds-v1.json");
    }

    @Test
    void bothFilesHoldTheSameTree() {
        Rendered rendered = Rendered.of(refunds());

        assertThat(rendered.fromYaml()).isEqualTo(rendered.fromJson());
    }

    @Test
    void renderingTwiceGivesTheSameBytes() {
        assertThat(Rendered.of(refunds())).isEqualTo(Rendered.of(refunds()));
    }

    @Test
    void everyLineIsEndedByOneLineFeed() {
        Rendered rendered = Rendered.of(refunds());

        assertThat(rendered.yaml()).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r");
        assertThat(rendered.json()).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void wordsThatSomeReaderOfYamlTakesForSomethingElseAreQuoted() {
        Contract contract = taking(
                record(
                        "Trap",
                        property("on", required(Contracts.named("Words"))),
                        property("2020-01-01", required(ScalarKind.STRING))),
                enumeration(
                        "Words",
                        "no",
                        "null",
                        "12:30:45",
                        "1e3",
                        "0x1F",
                        "2020-01-01",
                        ".inf",
                        "~",
                        "=",
                        "a: b",
                        "a #b"));
        Rendered rendered = Rendered.of(contract);

        assertThat(rendered.yaml())
                .contains("- \"no\"", "- \"null\"", "- \"12:30:45\"", "- \"1e3\"", "- \"0x1F\"", "- \"2020-01-01\"")
                .contains("- \".inf\"", "- \"~\"", "- \"=\"", "\"on\":", "\"2020-01-01\":", "\"204\":");
        assertThat(rendered.fromYaml()).isEqualTo(rendered.fromJson());
    }
}
