package dev.signet.benchmarks.order;

import java.util.ArrayList;
import java.util.List;

/** Orders of twenty lines. */
final class OrderSamples {

    private OrderSamples() {}

    static Order valid() {
        return order("ada.lovelace@example.org", "90210", lines());
    }

    /** With five faults, deep and shallow. */
    static Order faulty() {
        List<Line> lines = lines();
        lines.set(3, new Line("AB-12345", 1, 990L, List.of("gift")));
        lines.set(7, new Line("HIJ-0007", 0, 1_490L, List.of()));
        lines.set(11, new Line("LMN-0011", 2, 1_890L, List.of("fragile", " ")));
        return order("ada.lovelace.example.org", "9021", lines);
    }

    private static Order order(String email, String postcode, List<Line> lines) {
        return new Order(
                "ord_0123456789abcdef",
                new Customer("cust_7Q2M4ZK90XAB", "Ada Lovelace", email),
                new Address("12 St James's Square", "London", postcode, "GB"),
                lines);
    }

    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String letters = "" + (char) ('A' + i) + (char) ('B' + i) + (char) ('C' + i);
            List<String> tags = List.of("gift", "fragile", "article " + i).subList(0, i % 4);
            lines.add(new Line(letters + "-00" + i / 10 + i % 10, 1 + i % 5, 990L + 100L * i, tags));
        }
        return lines;
    }
}
