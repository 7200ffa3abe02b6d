package dev.signet.benchmarks.order;

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

/** The nested order. */
public final class OrderModel implements Model<Order> {

    @Override
    public Class<Order> type() {
        return Order.class;
    }

    @Override
    public List<Sample<Order>> samples() {
        return List.of(new Sample<>("valid", OrderSamples.valid()), new Sample<>("five-faults", OrderSamples.faulty()));
    }

    @Override
    public Judge<Order> generatedJudge() {
        return new Generated();
    }

    @Override
    public Reading<Order> generatedReading() {
        Judge<Order> judge = generatedJudge();
        return json -> {
            JsonReader in = JsonReader.of(json);
            Order order = OrderReader.read(in);
            Violations found = in.finish();
            return found.isEmpty() ? order : new Reading.Refusal(found.list(), judge);
        };
    }

    @Override
    public Optional<Judge<Order>> scanningJudge() {
        return Optional.of(new Scanning());
    }

    @Override
    public Optional<Judge<Order>> matchingJudge() {
        return Optional.of(new Matching());
    }

    @Override
    public Optional<Reading<Order>> handReading() {
        return Optional.of(new OrderTokens());
    }

    // A class and no lambda, which would cost a fresh JVM more than the verdict.
    private static final class Generated implements SignetJudge<Order> {
        @Override
        public Collection<Violation> judge(Order order) {
            return OrderValidator.validate(order).list();
        }
    }
}
