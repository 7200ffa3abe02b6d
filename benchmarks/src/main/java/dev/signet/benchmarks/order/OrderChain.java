package dev.signet.benchmarks.order;

import dev.signet.benchmarks.Fault;
import dev.signet.benchmarks.Faults;
import dev.signet.benchmarks.HandJudge;
import java.util.List;

/** An {@link Order} judged by hand. */
abstract class OrderChain implements HandJudge<Order> {

    abstract boolean isOrder(String text);

    abstract boolean isCustomer(String text);

    abstract boolean isEmail(String text);

    abstract boolean isPostcode(String text);

    abstract boolean isCountry(String text);

    abstract boolean isSku(String text);

    abstract boolean isBlank(String text);

    @Override
    public List<Fault> judge(Order order) {
        List<Fault> faults = Faults.NONE;
        if (order.id() == null) {
            faults = Faults.and(faults, "/id", "required", "is required");
        } else if (!isOrder(order.id())) {
            faults = Faults.and(faults, "/id", "pattern", "must match ord_[0-9a-f]{16}");
        }
        if (order.customer() == null) {
            faults = Faults.and(faults, "/customer", "required", "is required");
        } else {
            faults = judge(order.customer(), faults);
        }
        if (order.shipTo() == null) {
            faults = Faults.and(faults, "/shipTo", "required", "is required");
        } else {
            faults = judge(order.shipTo(), faults);
        }
        List<Line> lines = order.lines();
        if (lines == null) {
            faults = Faults.and(faults, "/lines", "required", "is required");
            return faults;
        }
        if (lines.isEmpty()) {
            faults = Faults.and(faults, "/lines", "not-empty", "must not be empty");
        } else if (lines.size() > 100) {
            faults = Faults.and(faults, "/lines", "size", "size must be at most 100");
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line == null) {
                faults = Faults.and(faults, "/lines/" + i, "required", "is required");
            } else {
                faults = judge(line, i, faults);
            }
        }
        return faults;
    }

    private List<Fault> judge(Customer customer, List<Fault> found) {
        List<Fault> faults = found;
        if (customer.id() == null) {
            faults = Faults.and(faults, "/customer/id", "required", "is required");
        } else if (!isCustomer(customer.id())) {
            faults = Faults.and(faults, "/customer/id", "pattern", "must match cust_[A-Z0-9]{12}");
        }
        faults = judge(customer.name(), 80, "/customer/name", faults);
        if (customer.email() == null) {
            faults = Faults.and(faults, "/customer/email", "required", "is required");
        } else if (!isEmail(customer.email())) {
            faults = Faults.and(faults, "/customer/email", "email", "must be an e-mail address");
        }
        return faults;
    }

    private List<Fault> judge(Address address, List<Fault> found) {
        List<Fault> faults = found;
        faults = judge(address.street(), 120, "/shipTo/street", faults);
        faults = judge(address.city(), 80, "/shipTo/city", faults);
        if (address.postcode() == null) {
            faults = Faults.and(faults, "/shipTo/postcode", "required", "is required");
        } else if (!isPostcode(address.postcode())) {
            faults = Faults.and(faults, "/shipTo/postcode", "pattern", "must match [0-9]{5}");
        }
        if (address.country() == null) {
            faults = Faults.and(faults, "/shipTo/country", "required", "is required");
        } else if (!isCountry(address.country())) {
            faults = Faults.and(faults, "/shipTo/country", "pattern", "must match [A-Z]{2}");
        }
        return faults;
    }

    private List<Fault> judge(Line line, int index, List<Fault> found) {
        List<Fault> faults = found;
        if (line.sku() == null) {
            faults = Faults.and(faults, "/lines/" + index + "/sku", "required", "is required");
        } else if (!isSku(line.sku())) {
            faults = Faults.and(faults, "/lines/" + index + "/sku", "pattern", "must match [A-Z]{3}-[0-9]{4}");
        }
        if (line.quantity() == null) {
            faults = Faults.and(faults, "/lines/" + index + "/quantity", "required", "is required");
        } else if (line.quantity() < 1) {
            faults = Faults.and(faults, "/lines/" + index + "/quantity", "min", "must be greater than or equal to 1");
        } else if (line.quantity() > 999) {
            faults = Faults.and(faults, "/lines/" + index + "/quantity", "max", "must be less than or equal to 999");
        }
        if (line.priceCents() == null) {
            faults = Faults.and(faults, "/lines/" + index + "/priceCents", "required", "is required");
        } else if (line.priceCents() < 0) {
            faults = Faults.and(faults, "/lines/" + index + "/priceCents", "min", "must be greater than or equal to 0");
        } else if (line.priceCents() > 10_000_000) {
            faults = Faults.and(
                    faults, "/lines/" + index + "/priceCents", "max", "must be less than or equal to 10000000");
        }
        List<String> tags = line.tags();
        if (tags == null) {
            faults = Faults.and(faults, "/lines/" + index + "/tags", "required", "is required");
            return faults;
        }
        if (tags.size() > 5) {
            faults = Faults.and(faults, "/lines/" + index + "/tags", "size", "size must be at most 5");
        }
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            if (tag == null) {
                faults = Faults.and(faults, "/lines/" + index + "/tags/" + i, "required", "is required");
            } else {
                if (isBlank(tag)) {
                    faults = Faults.and(faults, "/lines/" + index + "/tags/" + i, "not-blank", "must not be blank");
                }
                if (isLonger(tag, 20)) {
                    faults = Faults.and(faults, "/lines/" + index + "/tags/" + i, "size", "size must be at most 20");
                }
            }
        }
        return faults;
    }

    private List<Fault> judge(String text, int max, String place, List<Fault> found) {
        List<Fault> faults = found;
        if (text == null) {
            faults = Faults.and(faults, place, "required", "is required");
            return faults;
        }
        if (isBlank(text)) {
            faults = Faults.and(faults, place, "not-blank", "must not be blank");
        }
        if (isLonger(text, max)) {
            faults = Faults.and(faults, place, "size", "size must be at most " + max);
        }
        return faults;
    }

    private static boolean isLonger(String text, int max) {
        return text.length() > max && text.codePointCount(0, text.length()) > max;
    }
}
