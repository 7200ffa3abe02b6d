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
        Faults faults = new Faults();
        if (order.id() == null) {
            faults.add("/id", "required", "is required");
        } else if (!isOrder(order.id())) {
            faults.add("/id", "pattern", "must match ord_[0-9a-f]{16}");
        }
        if (order.customer() == null) {
            faults.add("/customer", "required", "is required");
        } else {
            judge(order.customer(), faults);
        }
        if (order.shipTo() == null) {
            faults.add("/shipTo", "required", "is required");
        } else {
            judge(order.shipTo(), faults);
        }
        List<Line> lines = order.lines();
        if (lines == null) {
            faults.add("/lines", "required", "is required");
            return faults.found();
        }
        if (lines.isEmpty()) {
            faults.add("/lines", "not-empty", "must not be empty");
        } else if (lines.size() > 100) {
            faults.add("/lines", "size", "size must be at most 100");
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line == null) {
                faults.add("/lines/" + i, "required", "is required");
            } else {
                judge(line, i, faults);
            }
        }
        return faults.found();
    }

    private void judge(Customer customer, Faults faults) {
        if (customer.id() == null) {
            faults.add("/customer/id", "required", "is required");
        } else if (!isCustomer(customer.id())) {
            faults.add("/customer/id", "pattern", "must match cust_[A-Z0-9]{12}");
        }
        judge(customer.name(), 80, "/customer/name", faults);
        if (customer.email() == null) {
            faults.add("/customer/email", "required", "is required");
        } else if (!isEmail(customer.email())) {
            faults.add("/customer/email", "email", "must be an e-mail address");
        }
    }

    private void judge(Address address, Faults faults) {
        judge(address.street(), 120, "/shipTo/street", faults);
        judge(address.city(), 80, "/shipTo/city", faults);
        if (address.postcode() == null) {
            faults.add("/shipTo/postcode", "required", "is required");
        } else if (!isPostcode(address.postcode())) {
            faults.add("/shipTo/postcode", "pattern", "must match [0-9]{5}");
        }
        if (address.country() == null) {
            faults.add("/shipTo/country", "required", "is required");
        } else if (!isCountry(address.country())) {
            faults.add("/shipTo/country", "pattern", "must match [A-Z]{2}");
        }
    }

    private void judge(Line line, int index, Faults faults) {
        if (line.sku() == null) {
            faults.add("/lines/" + index + "/sku", "required", "is required");
        } else if (!isSku(line.sku())) {
            faults.add("/lines/" + index + "/sku", "pattern", "must match [A-Z]{3}-[0-9]{4}");
        }
        if (line.quantity() == null) {
            faults.add("/lines/" + index + "/quantity", "required", "is required");
        } else if (line.quantity() < 1) {
            faults.add("/lines/" + index + "/quantity", "min", "must be greater than or equal to 1");
        } else if (line.quantity() > 999) {
            faults.add("/lines/" + index + "/quantity", "max", "must be less than or equal to 999");
        }
        if (line.priceCents() == null) {
            faults.add("/lines/" + index + "/priceCents", "required", "is required");
        } else if (line.priceCents() < 0) {
            faults.add("/lines/" + index + "/priceCents", "min", "must be greater than or equal to 0");
        } else if (line.priceCents() > 10_000_000) {
            faults.add("/lines/" + index + "/priceCents", "max", "must be less than or equal to 10000000");
        }
        List<String> tags = line.tags();
        if (tags == null) {
            faults.add("/lines/" + index + "/tags", "required", "is required");
            return;
        }
        if (tags.size() > 5) {
            faults.add("/lines/" + index + "/tags", "size", "size must be at most 5");
        }
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            if (tag == null) {
                faults.add("/lines/" + index + "/tags/" + i, "required", "is required");
            } else {
                if (isBlank(tag)) {
                    faults.add("/lines/" + index + "/tags/" + i, "not-blank", "must not be blank");
                }
                if (isLonger(tag, 20)) {
                    faults.add("/lines/" + index + "/tags/" + i, "size", "size must be at most 20");
                }
            }
        }
    }

    private void judge(String text, int max, String place, Faults faults) {
        if (text == null) {
            faults.add(place, "required", "is required");
            return;
        }
        if (isBlank(text)) {
            faults.add(place, "not-blank", "must not be blank");
        }
        if (isLonger(text, max)) {
            faults.add(place, "size", "size must be at most " + max);
        }
    }

    private static boolean isLonger(String text, int max) {
        return text.length() > max && text.codePointCount(0, text.length()) > max;
    }
}
