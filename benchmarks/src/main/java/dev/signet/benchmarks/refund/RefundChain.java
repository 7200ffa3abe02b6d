package dev.signet.benchmarks.refund;

import dev.signet.benchmarks.Fault;
import dev.signet.benchmarks.Faults;
import dev.signet.benchmarks.HandJudge;
import dev.signet.benchmarks.Scans;
import java.util.List;
import java.util.regex.Pattern;

/** A {@link CreateRefund} judged by hand. */
abstract class RefundChain implements HandJudge<CreateRefund> {

    abstract boolean isCustomer(String text);

    @Override
    public List<Fault> judge(CreateRefund refund) {
        List<Fault> faults = Faults.NONE;
        String customer = refund.customerId();
        if (customer == null) {
            faults = Faults.and(faults, "/customerId", "required", "is required");
        } else if (!isCustomer(customer)) {
            faults = Faults.and(faults, "/customerId", "pattern", "must match cust_[A-Z0-9]{12}");
        }
        Long amount = refund.amountCents();
        if (amount == null) {
            faults = Faults.and(faults, "/amountCents", "required", "is required");
        } else if (amount < 1) {
            faults = Faults.and(faults, "/amountCents", "min", "must be greater than or equal to 1");
        } else if (amount > 1_000_000) {
            faults = Faults.and(faults, "/amountCents", "max", "must be less than or equal to 1000000");
        }
        if (refund.reason() == null) {
            faults = Faults.and(faults, "/reason", "required", "is required");
        }
        String note = refund.note();
        if (note != null && note.length() > 500 && note.codePointCount(0, note.length()) > 500) {
            faults = Faults.and(faults, "/note", "size", "size must be at most 500");
        }
        return faults;
    }

    /** Characters looked at one by one. */
    static final class Scanning extends RefundChain {
        @Override
        boolean isCustomer(String text) {
            return Scans.isCustomer(text);
        }
    }

    /** With java.util.regex. */
    static final class Matching extends RefundChain {
        private static final Pattern CUSTOMER = Pattern.compile("cust_[A-Z0-9]{12}");

        @Override
        boolean isCustomer(String text) {
            return CUSTOMER.matcher(text).matches();
        }
    }
}
