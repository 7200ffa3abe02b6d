package dev.signet.benchmarks;

import dev.signet.runtime.validation.Violation;
import java.util.Collection;
import java.util.List;

/** A generated validator, whose answer is then told: each place and each fault in words, which wait until they are asked for. */
final class Told<T> implements HandJudge<T> {

    private final Judge<T> generated;

    Told(Judge<T> generated) {
        this.generated = generated;
    }

    @Override
    public List<Fault> judge(T value) {
        Collection<?> found = generated.judge(value);
        List<Fault> told = Faults.NONE;
        for (Object fault : found) {
            Violation violation = (Violation) fault;
            told = Faults.and(told, violation.where(), violation.code(), violation.detail());
        }
        return told;
    }
}
