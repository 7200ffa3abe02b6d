package dev.signet.benchmarks.refund;

import dev.signet.benchmarks.Judge;
import dev.signet.benchmarks.Model;
import dev.signet.benchmarks.Reading;
import dev.signet.benchmarks.Sample;
import dev.signet.benchmarks.SignetJudge;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The small record. */
public final class RefundModel implements Model<CreateRefund> {

    @Override
    public Class<CreateRefund> type() {
        return CreateRefund.class;
    }

    @Override
    public List<Sample<CreateRefund>> samples() {
        return List.of(new Sample<>(
                "valid",
                new CreateRefund("cust_7Q2M4ZK90XAB", 4_200L, RefundReason.DUPLICATE, "Paid twice on Monday.")));
    }

    @Override
    public Judge<CreateRefund> generatedJudge() {
        return new Generated();
    }

    @Override
    public Reading<CreateRefund> generatedReading() {
        Judge<CreateRefund> judge = generatedJudge();
        return json -> {
            JsonReader in = JsonReader.of(json);
            CreateRefund refund = CreateRefundReader.read(in);
            Violations found = in.finish();
            return found.isEmpty() ? refund : new Reading.Refusal(found.list(), judge);
        };
    }

    @Override
    public Optional<Judge<CreateRefund>> scanningJudge() {
        return Optional.of(new RefundChain.Scanning());
    }

    @Override
    public Optional<Judge<CreateRefund>> matchingJudge() {
        return Optional.of(new RefundChain.Matching());
    }

    @Override
    public Optional<Reading<CreateRefund>> handReading() {
        return Optional.of(new RefundTokens());
    }

    // A class and no lambda, which would cost a fresh JVM more than the verdict.
    private static final class Generated implements SignetJudge<CreateRefund> {
        @Override
        public Collection<Violation> judge(CreateRefund refund) {
            return CreateRefundValidator.validate(refund).list();
        }
    }
}
