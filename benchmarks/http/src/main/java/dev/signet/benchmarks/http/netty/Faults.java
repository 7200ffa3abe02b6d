package dev.signet.benchmarks.http.netty;

import java.util.ArrayList;
import java.util.List;

/** The rules of the contract, one after the other. */
final class Faults {

    private static final String PREFIX = "cust_";
    private static final int LENGTH = 17;

    private Faults() {}

    static List<Fault> of(String customer) {
        return isCustomer(customer)
                ? List.of()
                : List.of(new Fault("customer_id", "pattern", "must match cust_[A-Z0-9]{12}"));
    }

    static List<Fault> of(String customer, CreateRefund refund) {
        List<Fault> faults = new ArrayList<>(of(customer));
        if (refund.amountCents() < 1) {
            faults.add(new Fault("#/amount_cents", "min", "must be greater than or equal to 1"));
        } else if (refund.amountCents() > 1_000_000) {
            faults.add(new Fault("#/amount_cents", "max", "must be less than or equal to 1000000"));
        }
        String reason = refund.reason();
        if (reason == null) {
            faults.add(new Fault("#/reason", "required", "is required"));
        }
        String note = refund.note();
        if (note != null && (note.isEmpty() || note.codePointCount(0, note.length()) > 500)) {
            faults.add(new Fault("#/note", "size", "size must be between 1 and 500"));
        }
        return faults;
    }

    private static boolean isCustomer(String text) {
        if (text.length() != LENGTH || !text.startsWith(PREFIX)) {
            return false;
        }
        for (int i = PREFIX.length(); i < LENGTH; i++) {
            char c = text.charAt(i);
            if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }
}
