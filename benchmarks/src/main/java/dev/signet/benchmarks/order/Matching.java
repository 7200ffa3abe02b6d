package dev.signet.benchmarks.order;

import java.util.regex.Pattern;

/** With java.util.regex. */
final class Matching extends OrderChain {

    private static final Pattern ORDER = Pattern.compile("ord_[0-9a-f]{16}");
    private static final Pattern CUSTOMER = Pattern.compile("cust_[A-Z0-9]{12}");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*");
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern SKU = Pattern.compile("[A-Z]{3}-[0-9]{4}");
    private static final Pattern PRINTED = Pattern.compile("[^\\x00-\\x20]");

    @Override
    boolean isOrder(String text) {
        return ORDER.matcher(text).matches();
    }

    @Override
    boolean isCustomer(String text) {
        return CUSTOMER.matcher(text).matches();
    }

    @Override
    boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    @Override
    boolean isPostcode(String text) {
        return POSTCODE.matcher(text).matches();
    }

    @Override
    boolean isCountry(String text) {
        return COUNTRY.matcher(text).matches();
    }

    @Override
    boolean isSku(String text) {
        return SKU.matcher(text).matches();
    }

    @Override
    boolean isBlank(String text) {
        return !PRINTED.matcher(text).find();
    }
}
